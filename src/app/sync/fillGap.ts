import { keyTime } from '../../domain/log/key';
import { SyncDeps } from './SyncDeps';

const hourMs: number = 60 * 60 * 1000;
const marginMs: number = 2 * 60 * 1000;
const hourLength: number = 13;

/** Reads what was written between a checkpoint and the token that was taken after it, by the hours in between. */
export async function fillGap({ log, replica, now }: SyncDeps): Promise<void> {
  const from = (replica.gapFrom as number) - marginMs;
  const to = now();
  for (let hour: number = Math.floor(to / hourMs) * hourMs; hour + hourMs > from; hour -= hourMs) {
    let next: string | undefined;
    do {
      const page = await log.readWritten(keyTime(hour).slice(0, hourLength), next);
      // So loud an hour is the next checkpoint's to tell.
      if (page === 'tooMany') break;
      replica.apply(page.changes);
      next = page.next === next ? undefined : page.next;
    } while (next);
  }
  replica.gapFrom = undefined;
}
