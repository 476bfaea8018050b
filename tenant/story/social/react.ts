import type { Member } from '../people/Member.ts';
import type { Random } from '../random.ts';
import type { Entry, Log, ReactionKind } from './createLog.ts';

/** How many of each kind. */
export type Wanted = Partial<Record<ReactionKind, number>>;

/** Exactly as many reactions as wanted (or as there are people), by different people of `pool`, between the entry and `until`. */
export function react(log: Log, entry: Entry, wanted: Wanted, pool: readonly Member[], until: number, random: Random, first: readonly Member[] = []): void {
  const sum = Object.values(wanted).reduce((a, b) => a + b, 0);
  if (sum === 0) return;
  const others = random.sample(pool, sum + 1 + first.length).filter((member) => member !== entry.actor && !first.includes(member));
  const people = [...first, ...others];
  let next = 0;
  for (const [kind, count] of Object.entries(wanted) as [ReactionKind, number][]) {
    for (let i = 0; i < count && next < people.length; i++, next++) {
      log.react(entry, kind, people[next], timeOfReaction(entry.at, until, random));
    }
  }
}

/** Most come early: half within a tenth of the time. */
function timeOfReaction(from: number, until: number, random: Random): number {
  const span = Math.max(0, until - from - 20_000);
  return from + Math.floor(span * random.fraction() ** 3.3) + Math.min(20_000, Math.max(0, until - from));
}
