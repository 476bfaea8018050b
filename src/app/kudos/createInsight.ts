import { unitTree, UnitNode } from '../../domain/directory/organisation/unitTree';
import { insightOf, insightPeriods, monthsPassed, seldomThanked, shownUnits, smallestGroup } from '../../domain/kudos/insight';
import { offeredValues } from '../../domain/kudos/KudosSettings';
import { Tally } from '../../domain/kudos/Tally';
import { narrow } from '../../domain/sync/narrow';
import { InsightModel } from '../../ui/kudos/KudosModel';
import { Session } from '../session/Session';

const mostRequests: number = 120;

export interface InsightSource {
  model(): InsightModel;
  load(): void;
  setUnit(unit: string): void;
  setPeriod(period: string): void;
}

/**
 * Figures for groups of ten or more. Nothing is asked before somebody wants to see them; a month that is over is asked for once
 * and kept on the device.
 */
export function createInsight(session: Pick<Session, 'log' | 'device' | 'settings' | 'people' | 'viewer' | 'now'>, onChanged: () => void): InsightSource {
  const { log, device, settings, people, viewer } = session;
  const months: Map<string, readonly Tally[]> = new Map();
  let tree: readonly UnitNode[] = [];
  let everyone: number = 0;
  let phase: InsightModel['phase'] = 'idle';
  let unit: string | undefined;
  let period: string | undefined;

  const today = (): string => new Date(session.now()).toISOString().slice(0, 10);
  const current = (): ReturnType<typeof insightPeriods>[number] => {
    const periods = insightPeriods(today());
    return periods.find(({ id }) => id === period) ?? periods[0];
  };

  async function readWindow(prefix: string, budget: { left: number }): Promise<readonly Tally[]> {
    const found: Tally[] = [];
    let next: string | undefined;
    do {
      if (budget.left-- <= 0) throw new Error('Too many requests for the figures');
      const page = await log.readTallies(prefix, next);
      if (page === 'tooMany') {
        const parts: Tally[] = [];
        for (const part of narrow(prefix, session.now()) ?? []) parts.push(...(await readWindow(part, budget)));
        return parts;
      }
      found.push(...page.tallies);
      next = page.next === next ? undefined : page.next;
    } while (next);
    return found;
  }

  async function monthOf(month: string, budget: { left: number }): Promise<readonly Tally[]> {
    const key = `tallies ${month}`;
    const isOver = month < today().slice(0, 7);
    const kept = isOver ? ((await device.small.get(key)) as readonly Tally[] | undefined) : undefined;
    if (Array.isArray(kept)) return kept;
    const read = await readWindow(month, budget);
    if (isOver) device.small.set(key, read).catch(() => undefined);
    return read;
  }

  async function read(): Promise<void> {
    // Sizes of groups come of the directory, which may be on its way.
    await people.need();
    const colleagues = await device.directory.all();
    if (colleagues.length === 0) throw new Error('Without a directory no group is known to be large enough');
    everyone = colleagues.length;
    tree = unitTree(colleagues);
    const budget = { left: mostRequests };
    for (const month of current().months) if (!months.has(month)) months.set(month, await monthOf(month, budget));
  }

  function load(): void {
    if (phase === 'loading') return;
    phase = 'loading';
    onChanged();
    read().then(
      () => (phase = 'ready'),
      () => (phase = 'failed')
    ).then(onChanged, () => undefined);
  }

  return {
    model() {
      const periods = insightPeriods(today()).map(({ id }) => id);
      const chosen = current();
      if (phase !== 'ready') return { phase, units: [], unit: '', periods, period: chosen.id, hidden: [], seldom: [] };
      const shown = shownUnits(tree, everyone);
      const own = wayTo(people.viewer().unit).filter((path) => shown.has(path));
      const at = unit !== undefined && (unit === '' || shown.has(unit)) ? unit : (own[own.length - 1] ?? '');
      const nodes = childrenOf(tree, at);
      const units = [...own.reverse(), ...nodes.map(({ path }) => path).filter((path) => shown.has(path) && own.indexOf(path) < 0)];
      const offered = [...units, ...(at && units.indexOf(at) < 0 ? [at] : [])];
      const tallies = chosen.months.reduce<readonly Tally[]>((all, month) => all.concat(months.get(month) ?? []), []);
      const headed = allNodes(tree).filter(({ head }) => head?.id === viewer.id).map(({ path }) => path);
      return {
        phase,
        units: [{ path: '', people: everyone }, ...offered.map((path) => ({ path, people: nodeAt(tree, path)?.count ?? 0 }))],
        unit: at,
        periods,
        period: chosen.id,
        figures: everyone >= smallestGroup ? insightOf(tallies, at, chosen.months, offeredValues(settings.kudos()).map(({ id }) => id)) : undefined,
        hidden: nodes.filter(({ path }) => !shown.has(path)).map(({ name }) => name),
        seldom: seldomThanked(tallies, tree, shown, headed, monthsPassed(chosen.months, today()))
      };
    },
    load,
    setUnit(next) {
      unit = next;
      onChanged();
    },
    setPeriod(next) {
      period = next;
      load();
    }
  };
}

function wayTo(path: string): string[] {
  const parts = path.split('/');
  return path === '' ? [] : parts.map((_, at) => parts.slice(0, at + 1).join('/'));
}

function nodeAt(tree: readonly UnitNode[], path: string): UnitNode | undefined {
  return allNodes(tree).find((node) => node.path === path);
}

function childrenOf(tree: readonly UnitNode[], path: string): readonly UnitNode[] {
  return path === '' ? tree : (nodeAt(tree, path)?.children ?? []);
}

function allNodes(tree: readonly UnitNode[]): readonly UnitNode[] {
  return tree.reduce<readonly UnitNode[]>((all, node) => all.concat(node, allNodes(node.children)), []);
}
