import { startAsking } from './startAsking';
import { SyncDeps, Turn } from './SyncDeps';

/** More pages than this are dearer than starting from the checkpoint. */
export const mostPages: number = 2;

/**
 * Reads what changed since the replica's token, at most `pages` pages of it; the rest waits for the next turn.
 * `tokenExpired` leaves the replica as it was.
 */
export async function followChanges(deps: SyncDeps, pages: number = mostPages): Promise<Turn | 'tokenExpired'> {
  const { log, replica, now } = deps;
  let changes: number = 0;
  for (let page: number = 0; page < pages; page++) {
    const askedAt = startAsking(now);
    const asked = replica.cursor ?? (replica.token as string);
    const answer = await log.changesSince(asked);
    if (answer === 'tokenExpired') return answer;
    replica.apply(answer.changes);
    changes += answer.changes.length;
    if (answer.token !== undefined) {
      replica.goOnFrom(answer.token, askedAt(), replica.mendAfter);
      return { changes, complete: true };
    }
    // A cursor that does not move would be asked for ever.
    if (answer.next === undefined || answer.next === asked) break;
    replica.cursor = answer.next;
  }
  return { changes, complete: false };
}
