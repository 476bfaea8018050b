import { Shift } from '../log/activity';
import { foldText, matchPeople } from '../people/matchPeople';
import { Person } from '../people/Person';
import { isWithin, unitName } from '../people/unit';

/** Somebody, or a unit, or those of a unit who worked a shift. */
export type Thanked =
  | { readonly type: 'person'; readonly person: Person }
  | { readonly type: 'unit'; readonly unit: string; readonly people: number }
  | { readonly type: 'shift'; readonly unit: string; readonly shift: Shift; readonly which: ShiftName };

export type ShiftName = 'night' | 'day' | 'evening';

const hourMs: number = 60 * 60 * 1000;
/** Hours of the clock at which a shift begins, and how long it is: what is said of it, no more. */
const shifts: Readonly<Record<ShiftName, { readonly from: number; readonly hours: number }>> = {
  night: { from: 21, hours: 10 },
  day: { from: 7, hours: 9 },
  evening: { from: 15, hours: 7 }
};
const words: readonly (readonly [RegExp, ShiftName])[] = [[/^natt|^night/, 'night'], [/^dag|^day/, 'day'], [/^kvall|^evening/, 'evening']];
const fillers: RegExp = /^(pass|passet|skift|skiftet|i|pa|the|shift|in)$/;

/**
 * The latest shift of a kind of which half is worked: at 22.20 "the night shift" is last night's, at four in the morning the one
 * that is under way. @param midnight epoch ms at which the reader's day began
 */
export function latestShift(which: ShiftName, midnight: number, now: number): Shift {
  const { from, hours } = shifts[which];
  let start = midnight + from * hourMs;
  while (start + (hours / 2) * hourMs > now) start -= 24 * hourMs;
  return { from: new Date(start).toISOString(), to: new Date(start + hours * hourMs).toISOString() };
}

/**
 * Whom a query may mean: a unit's latest shift, the unit, people. A unit that begins as typed comes before those that hold the
 * words; without a shift in the query, last night is offered with the first unit alone.
 */
export function suggestThanked(
  everyone: readonly Person[], query: string, viewer: Person, time: { readonly midnight: number; readonly now: number }, limit: number
): readonly Thanked[] {
  const typed = foldText(query).split(/\s+/).filter(Boolean);
  const asked = words.find(([pattern]) => typed.some((word) => pattern.test(word) && word.length > 2))?.[1];
  const rest = typed.filter((word) => !(asked && words.some(([pattern]) => pattern.test(word))) && !(asked && fillers.test(word)));
  if (typed.length === 0) return [];
  const units = unitsMatching(everyone, rest, viewer).slice(0, 3);
  const toShift = (unit: string, which: ShiftName): Thanked => ({ type: 'shift', unit, shift: latestShift(which, time.midnight, time.now), which });
  const toUnit = ({ unit, people }: UnitCount): Thanked => ({ type: 'unit', unit, people });
  if (asked) return units.map(({ unit }) => toShift(unit, asked)).slice(0, limit);
  const people = matchPeople(everyone, query, viewer, limit).map((person): Thanked => ({ type: 'person', person }));
  const first = units[0] && typed.join('').length > 2 ? [toShift(units[0].unit, 'night')] : [];
  const ofUnits = [...first, ...units.map(toUnit)];
  // Whoever types a name means a person: units stand first only where the name of one begins as typed.
  const begins = units.some(({ unit }) => foldText(unitName(unit)).split(/[\s-]+/).some((word) => word.indexOf(typed[0]) === 0));
  const room = Math.max(limit - Math.min(people.length, 3), 2);
  return (begins ? [...ofUnits.slice(0, room), ...people] : [...people, ...ofUnits]).slice(0, limit);
}

interface UnitCount {
  readonly unit: string;
  /** Of it and of what lies below. */
  readonly people: number;
}

function unitsMatching(everyone: readonly Person[], typed: readonly string[], viewer: Person): readonly UnitCount[] {
  if (typed.length === 0) return viewer.unit ? [countOf(everyone, viewer.unit)] : [];
  const paths: Set<string> = new Set();
  everyone.forEach(({ unit }) => {
    const parts = unit.split('/');
    parts.forEach((part, at) => part && paths.add(parts.slice(0, at + 1).join('/')));
  });
  const fits = (unit: string): boolean => {
    const name = foldText(unitName(unit)).split(/[\s,-]+/);
    return typed.every((word) => name.some((part) => part.indexOf(word) === 0));
  };
  const collator = new Intl.Collator('sv');
  const far = (unit: string): number => (isWithin(viewer.unit, unit) ? 0 : 1);
  return Array.from(paths)
    .filter(fits)
    .sort((a, b) => far(a) - far(b) || collator.compare(unitName(a), unitName(b)))
    .slice(0, 6)
    .map((unit) => countOf(everyone, unit));
}

function countOf(everyone: readonly Person[], unit: string): UnitCount {
  return { unit, people: everyone.filter((person) => isWithin(person.unit, unit)).length };
}
