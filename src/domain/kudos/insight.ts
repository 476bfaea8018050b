import { UnitNode } from '../directory/organisation/unitTree';
import { isWithin } from '../people/unit';
import { Tally } from './Tally';

/** In a smaller group it would be possible to work out who is who. */
export const smallestGroup: number = 10;

/** Seldom: fewer than one kudos a month for so many people, at which a colleague is thanked every fourth year. */
const peopleForOneAMonth: number = 50;

/**
 * The units whose figures may be shown: of ten people or more, and none that a reader could use to work out a smaller group by
 * subtraction. What is left of a unit when the shown ones below it are taken away (hidden units, and those who belong to the
 * unit itself) is nobody, or ten people or more; where it is fewer, the smallest of the shown is hidden as well. What lies below
 * a hidden unit is hidden with it.
 * @param everyone people of the whole municipality, those without a unit too
 */
export function shownUnits(tree: readonly UnitNode[], everyone: number): ReadonlySet<string> {
  const shown: Set<string> = new Set();
  if (everyone >= smallestGroup) show(tree, everyone, shown);
  return shown;
}

function show(children: readonly UnitNode[], count: number, shown: Set<string>): void {
  const visible = children.filter((child) => child.count >= smallestGroup).sort((a, b) => a.count - b.count || (a.path < b.path ? -1 : 1));
  const rest = (): number => count - visible.reduce((sum, child) => sum + child.count, 0);
  while (visible.length > 0 && rest() > 0 && rest() < smallestGroup) visible.shift();
  for (const child of visible) {
    shown.add(child.path);
    show(child.children, child.count, shown);
  }
}

export interface InsightBar {
  readonly value: string;
  readonly count: number;
}

export interface Insight {
  /** Kudos to anybody of the unit, or to the unit, by value; the most frequent first. */
  readonly bars: readonly InsightBar[];
  /** The same by month, "2026-11", in order, months without any included; of each value as many as `counts` says, in the order of the bars. */
  readonly months: readonly { readonly month: string; readonly count: number; readonly counts: readonly number[] }[];
  readonly total: number;
}

/** Figures of a unit (everyone's when the path is empty) in some months. No figure is of a person, and none can be asked for. */
export function insightOf(tallies: readonly Tally[], unit: string, months: readonly string[], values: readonly string[]): Insight {
  const seen: Set<string> = new Set();
  const byValue: Map<string, number> = new Map(values.map((value) => [value, 0]));
  const byMonth: Map<string, Map<string, number>> = new Map(months.map((month) => [month, new Map()]));
  for (const { root, value, units } of tallies) {
    const month = root.slice(0, 7);
    const inMonth = byMonth.get(month);
    if (inMonth === undefined || seen.has(root) || !(unit === '' || units.some((path) => isWithin(path, unit)))) continue;
    seen.add(root);
    inMonth.set(value, (inMonth.get(value) ?? 0) + 1);
    byValue.set(value, (byValue.get(value) ?? 0) + 1);
  }
  const bars = Array.from(byValue, ([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
  const ofMonth = (month: string): Insight['months'][number] => {
    const counts = bars.map(({ value }) => byMonth.get(month)?.get(value) ?? 0);
    return { month, count: counts.reduce((sum, count) => sum + count, 0), counts };
  };
  return { bars, months: months.map(ofMonth), total: seen.size };
}

/**
 * Units that are seldom thanked, for whoever heads them: of the shown units at or below the head's those that got fewer than one
 * kudos a month for fifty people, once a unit of that size could have got one; at most three, the largest first. A measure of its
 * own, so that no group is held against another. Aggregates alone.
 * @param headed paths of the units that the reader heads
 * @param months how many have passed of the time, with parts
 */
export function seldomThanked(
  tallies: readonly Tally[], tree: readonly UnitNode[], shown: ReadonlySet<string>, headed: readonly string[], months: number
): readonly string[] {
  const found: UnitNode[] = [];
  const isSeldom = ({ path, count }: UnitNode): boolean => {
    const usual = (count * months) / peopleForOneAMonth;
    const got = new Set(tallies.filter(({ units }) => units.some((unit) => isWithin(unit, path))).map(({ root }) => root)).size;
    return usual >= 1 && got < usual;
  };
  const visit = (node: UnitNode): void => {
    const isHeaded = headed.some((path) => isWithin(node.path, path));
    if (isHeaded && shown.has(node.path) && isSeldom(node)) found.push(node);
    else node.children.forEach(visit);
  };
  tree.forEach(visit);
  return found.sort((a, b) => b.count - a.count).slice(0, 3).map(({ path }) => path);
}

/** How many of the months have passed, with the part of the one under way. @param today "2026-11-25" */
export function monthsPassed(months: readonly string[], today: string): number {
  const part = (month: string): number => (month < today.slice(0, 7) ? 1 : month === today.slice(0, 7) ? Math.min(Number(today.slice(8, 10)) / 30, 1) : 0);
  return months.reduce((sum, month) => sum + part(month), 0);
}

/** Half-years and the last year, as months: what a reader may choose between. @param today "2026-11-25" */
export function insightPeriods(today: string): readonly { readonly id: string; readonly months: readonly string[] }[] {
  const year = Number(today.slice(0, 4));
  const isAutumn = Number(today.slice(5, 7)) > 6;
  const half = (ofYear: number, autumn: boolean): { readonly id: string; readonly months: readonly string[] } => ({
    id: `${ofYear}-${autumn ? 'autumn' : 'spring'}`,
    months: [1, 2, 3, 4, 5, 6].map((month) => `${ofYear}-${String(month + (autumn ? 6 : 0)).padStart(2, '0')}`)
  });
  const now = half(year, isAutumn);
  const last = isAutumn ? half(year, false) : half(year - 1, true);
  return [{ ...now, months: now.months.filter((month) => month <= today.slice(0, 7)) }, last];
}
