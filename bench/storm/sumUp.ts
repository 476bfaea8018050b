import { halfBudget } from '../../src/domain/sync/halfBudget.ts';
import type { Outcome } from './readOutcome.ts';
import type { Settings } from './scenarios.ts';
import type { Visit } from './Visit.ts';

export interface MeterEntry {
  readonly at: string;
  readonly service: string;
  readonly user: string;
  readonly status: number;
  readonly ru: number;
  readonly operation: string;
  readonly inBatch: boolean;
  readonly bytes: number;
}

export interface Spread {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly most: number;
}

export interface Result {
  readonly settings: Settings;
  readonly visits: { readonly all: number; readonly cold: number; readonly failed: number; readonly troubled: number; readonly neverFresh: number };
  readonly content: { readonly cold: Spread; readonly warm: Spread };
  /** How old the newest could be that the first content from the service held. */
  readonly age: Spread;
  /** Who never was counts as infinitely late (-1). */
  readonly fresh: { readonly cold: Spread; readonly warm: Spread };
  readonly writes: { readonly asked: number; readonly standing: number; readonly waiting: number; readonly lost: number; readonly doubled: number; readonly failed: number; /** Rows of nobody's outbox: as many as the absent wrote. */ readonly strange: number };
  /** Of everyone: what was counted times `oneIn`. */
  readonly ruByMinute: readonly number[];
  readonly ruPerVisit: Spread & { readonly mean: number };
  readonly ruUntilFresh: Spread & { readonly mean: number };
  readonly requestsPerVisit: Spread & { readonly mean: number };
  readonly throttled: number;
  readonly statuses: Readonly<Record<string, number>>;
  readonly operations: Readonly<Record<string, { readonly requests: number; readonly ru: number; readonly throttled: number }>>;
  readonly identityRequests: number;
  readonly megabytes: number;
  readonly nightRows: number;
  readonly absentRows: number;
  /** RU a minute that the tenant allowed in this run. */
  readonly budget: number;
  readonly stormRealMs: number;
  readonly allRealMs: number;
  readonly isReached: boolean;
}

interface Facts {
  readonly settings: Settings;
  readonly visits: readonly Visit[];
  readonly entries: readonly MeterEntry[];
  readonly outcome: Outcome;
  readonly opening: number;
  readonly editor: string;
  readonly nightRows: number;
  readonly absentRows: number;
  /** RU a minute that the tenant allowed in this run. */
  readonly budget: number;
  readonly stormRealMs: number;
  readonly allRealMs: number;
}

/** The figures of a storm, from what clients saw, what the tenant's meter counted and what the list holds. */
export function sumUp({ settings, visits, entries, outcome, opening, editor, nightRows, absentRows, budget, stormRealMs, allRealMs }: Facts): Result {
  const ruByMinute: number[] = new Array<number>(settings.minutes + settings.tailMinutes).fill(0);
  const operations: Record<string, { requests: number; ru: number; throttled: number }> = {};
  const statuses: Record<string, number> = {};
  const perUser = new Map(visits.map((visit) => [visit.person.userPrincipalName, { visit, ru: 0, ruUntilFresh: 0, requests: 0 }]));
  for (const { at, user, status, ru, operation } of entries) {
    const time = Date.parse(at);
    const of = user === editor ? undefined : perUser.get(user);
    // The absent write outside the budget that is shared.
    if (!of && user !== editor) continue;
    const minute = Math.floor((time - opening) / 60_000);
    if (minute >= 0 && minute < ruByMinute.length) ruByMinute[minute] += of ? ru * settings.oneIn : ru;
    const own = (operations[operation] ??= { requests: 0, ru: 0, throttled: 0 });
    own.requests++;
    own.ru += ru;
    if (status === 429 || status === 503) own.throttled++;
    statuses[status] = (statuses[status] ?? 0) + 1;
    if (!of) continue;
    of.ru += ru;
    of.requests++;
    if (of.visit.freshAt === undefined || time <= of.visit.freshAt) of.ruUntilFresh += ru;
  }
  const cold = visits.filter(({ isCold }) => isCold);
  const warm = visits.filter(({ isCold }) => !isCold);
  const late = (time: number | undefined, from: number): number => (time === undefined ? Infinity : time - from);
  const contents = (some: readonly Visit[]): Spread => spread(some.map((visit) => late(visit.contentAt, visit.openedAt)));
  const freshness = (some: readonly Visit[]): Spread => spread(some.map((visit) => late(visit.freshAt, visit.openedAt)));
  const writes = compare(visits, outcome);
  const failed = visits.filter(({ contentAt }) => contentAt === undefined).length;
  const users = [...perUser.values()];
  return {
    settings,
    visits: {
      all: visits.length,
      cold: cold.length,
      failed,
      troubled: visits.filter(({ troubles }) => troubles.size > 0).length,
      neverFresh: visits.filter(({ freshAt }) => freshAt === undefined).length
    },
    content: { cold: contents(cold), warm: contents(warm) },
    age: spread(visits.map(({ contentAgeMs }) => contentAgeMs ?? Infinity)),
    fresh: { cold: freshness(cold), warm: freshness(warm) },
    writes,
    ruByMinute,
    ruPerVisit: spreadWithMean(users.map(({ ru }) => ru)),
    ruUntilFresh: spreadWithMean(users.map(({ ruUntilFresh }) => ruUntilFresh)),
    requestsPerVisit: spreadWithMean(users.map(({ requests }) => requests)),
    throttled: (statuses['429'] ?? 0) + (statuses['503'] ?? 0),
    statuses,
    operations,
    identityRequests: entries.filter(({ operation }) => operation === 'getMe').length,
    megabytes: Math.round(entries.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6),
    nightRows,
    absentRows,
    budget,
    stormRealMs,
    allRealMs,
    isReached: failed === 0 && writes.lost + writes.failed + writes.doubled === 0 && (settings.minutes < 10 || Math.max(...ruByMinute) <= halfBudget(settings.staff))
  };
}

/** A write is lost when it stands neither in the list nor in its writer's outbox. */
function compare(visits: readonly Visit[], { ids }: Outcome): Result['writes'] {
  const sum = { asked: 0, standing: 0, waiting: 0, lost: 0, doubled: 0, failed: 0, strange: 0 };
  const mine = new Set<string>();
  for (const { written, unsent } of visits) {
    const left = unsent().flatMap(({ task, state }) => (task.type === 'create' ? [{ id: task.activity.id.toLowerCase(), state }] : []));
    for (const id of written.keys()) {
      mine.add(id);
      const rows = ids.get(id) ?? 0;
      const entry = left.find((other) => other.id === id);
      sum.asked++;
      if (rows > 0) sum.standing++;
      else if (entry?.state === 'failed') sum.failed++;
      else if (entry) sum.waiting++;
      else sum.lost++;
    }
  }
  for (const [id, rows] of ids) {
    if (mine.has(id)) sum.doubled += rows - 1;
    else sum.strange++;
  }
  return sum;
}

function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((left, right) => left - right);
  const at = (share: number): number => {
    const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
    return value === Infinity ? -1 : value;
  };
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), most: at(1) };
}

function spreadWithMean(values: readonly number[]): Spread & { mean: number } {
  return { ...spread(values), mean: values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1) };
}
