import { paceOf } from './paceOf';
import { startAsking } from './startAsking';
import { SyncDeps, Turn } from './SyncDeps';

/**
 * Reads what changed since the replica's token, at most `pages` pages of it; the rest waits for the next turn.
 * `tokenExpired` leaves the replica as it was. Learns the log's pace by the way.
 */
export async function followChanges(deps: SyncDeps, pages: number): Promise<Turn | 'tokenExpired'> {
  const { log, replica, now } = deps;
  const from = replica.tokenAt;
  let changes: number = 0;
  for (let page: number = 0; page < pages; page++) {
    const askedAt = startAsking(now);
    const asked = replica.cursor ?? (replica.token as string);
    const answer = await log.changesSince(asked);
    if (answer === 'tokenExpired') return answer;
    replica.apply(answer.changes);
    changes += answer.changes.length;
    const pace = from > 0 ? paceOf(changes, from, askedAt()) : 0;
    if (answer.token !== undefined) {
      replica.pace = pace;
      replica.goOnFrom(answer.token, askedAt(), replica.mendAfter);
      return { changes, complete: true };
    }
    // There is more than was read: most likely as much again.
    replica.pace = Math.max(replica.pace, 2 * pace);
    // A cursor that does not move would be asked for ever.
    if (answer.next === undefined || answer.next === asked) break;
    replica.cursor = answer.next;
  }
  return { changes, complete: false };
}
