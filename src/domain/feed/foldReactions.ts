import { ReactionActivity, ReactionKind } from '../log/activity';
import { Reactions } from './Thread';

const mostNamed: number = 3;

export const noReactions: Reactions = {
  counts: { like: 0, heart: 0, idea: 0, fun: 0 },
  mine: {},
  named: [],
  people: 0
};

/** Counts each person once a kind, however many rows say so. `viewer` is the hash of who looks. */
export function foldReactions(rows: readonly ReactionActivity[], viewer: number): Reactions {
  if (rows.length === 0) return noReactions;
  const counts = { like: 0, heart: 0, idea: 0, fun: 0 };
  const mine: Partial<Record<ReactionKind, number>> = {};
  const seen: Set<string> = new Set();
  const people: Set<number> = new Set();
  const named: Map<string, string> = new Map();

  for (const row of [...rows].sort((a, b) => order(a) - order(b))) {
    people.add(row.reactor);
    if (row.actor && row.actorName && row.reactor !== viewer && named.size < mostNamed) named.set(row.actor, row.actorName);
    const once = `${row.reaction}${row.reactor}`;
    if (seen.has(once)) continue;
    seen.add(once);
    counts[row.reaction]++;
    if (row.reactor === viewer) mine[row.reaction] = row.itemId;
  }
  return { counts, mine, named: Array.from(named, ([id, name]) => ({ id, name })), people: people.size };
}

/** Rows that wait in the outbox have negative ids and come last. */
function order(row: ReactionActivity): number {
  return row.itemId < 0 ? Number.MAX_SAFE_INTEGER + row.itemId : row.itemId;
}
