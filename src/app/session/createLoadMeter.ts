import { SmallStore } from '../../domain/sync/LocalStores';
import { Answered } from '../../graph/client/meter';

/** What was fetched: answers, resource units by SharePoint's prices, and answers that asked to wait. */
export interface Load {
  readonly calls: number;
  readonly ru: number;
  readonly waits: number;
}

export interface LoadFigures {
  /** The visit before this one; undefined while there was none. */
  readonly latestVisit: Load | undefined;
  readonly today: Load;
  readonly sevenDays: Load;
}

export interface LoadMeter {
  add(answered: Answered): void;
  /** From the device, by the day of the reader's calendar. */
  read(): Promise<LoadFigures>;
  stop(): void;
}

/** What is stored: sums by day, and of the latest visits. */
interface Kept {
  readonly days: Readonly<Record<string, Load>>;
  readonly visits: readonly (readonly [string, Load])[];
}

const key: string = 'load';
const saveAfterMs: number = 1_000;
const daysKept: number = 7;
const visitsKept: number = 3;
const none: Load = { calls: 0, ru: 0, waits: 0 };

/**
 * Sums up what this browser fetches, for the health page: Torget has no server that could. Kept on the device, without
 * addresses and names.
 */
export function createLoadMeter(small: SmallStore, now: () => number = Date.now): LoadMeter {
  const visit: string = `${now()}-${Math.random().toString(36).slice(2, 8)}`;
  let unsaved: Load = none;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let saving: Promise<unknown> = Promise.resolve();

  async function save(): Promise<void> {
    timer = undefined;
    const added: Load = unsaved;
    unsaved = none;
    if (added.calls === 0) return;
    const kept: Kept = toKept(await small.get(key));
    const today: string = dayOf(now());
    const days: Record<string, Load> = { ...kept.days, [today]: sum(kept.days[today], added) };
    const oldest: string = dayOf(now() - (daysKept - 1) * 86_400_000);
    for (const day of Object.keys(days)) if (day < oldest) delete days[day];
    const mine: Load = sum(kept.visits.filter(([id]) => id === visit)[0]?.[1], added);
    await small.set(key, { days, visits: [...kept.visits.filter(([id]) => id !== visit), [visit, mine]].slice(-visitsKept) });
  }

  function saveNow(): Promise<unknown> {
    saving = saving.then(save, save);
    return saving;
  }

  return {
    add({ status, ru }) {
      unsaved = sum(unsaved, { calls: 1, ru, waits: status === 429 ? 1 : 0 });
      timer = timer ?? setTimeout(() => saveNow().catch(() => undefined), saveAfterMs);
    },
    async read() {
      await saveNow();
      const { days, visits } = toKept(await small.get(key));
      const others = visits.filter(([id]) => id !== visit);
      return {
        latestVisit: others[others.length - 1]?.[1],
        today: days[dayOf(now())] ?? none,
        sevenDays: Object.keys(days).reduce((all, day) => sum(all, days[day]), none)
      };
    },
    stop() {
      clearTimeout(timer);
      saveNow().catch(() => undefined);
    }
  };
}

function sum(first: Load | undefined, second: Load): Load {
  const { calls, ru, waits } = first ?? none;
  return { calls: calls + second.calls, ru: ru + second.ru, waits: waits + second.waits };
}

/** "2026-11-23" of the reader's own calendar. */
function dayOf(time: number): string {
  const date: Date = new Date(time);
  return new Date(time - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

function toKept(stored: unknown): Kept {
  const { days, visits } = (stored ?? {}) as { days?: unknown; visits?: unknown };
  const sums: Record<string, Load> = {};
  for (const [day, load] of Object.entries((days ?? {}) as object)) if (isLoad(load)) sums[day] = load;
  return {
    days: sums,
    visits: (Array.isArray(visits) ? visits : []).filter((one): one is [string, Load] => Array.isArray(one) && typeof one[0] === 'string' && isLoad(one[1]))
  };
}

function isLoad(value: unknown): value is Load {
  const { calls, ru, waits } = (value ?? {}) as Partial<Record<keyof Load, unknown>>;
  return [calls, ru, waits].every((one) => typeof one === 'number' && one >= 0);
}
