import { keyTime } from '../../domain/log/key';
import { SyncDeps } from './SyncDeps';

const hourMs: number = 60 * 60 * 1000;
const marginMs: number = 2 * 60 * 1000;
const hourLength: number = 13;
/** More hours than this are dearer than the windows of the last days. */
const mostHours: number = 3;

/**
 * Reads what was written between a checkpoint and the token that was taken after it, by the hours in between.
 * @returns false when there are too many hours, or too much in one: then windows are the way
 */
export async function fillGap({ log, replica, now }: SyncDeps): Promise<boolean> {
  const from = (replica.gapFrom as number) - marginMs;
  const latest = Math.floor(now() / hourMs) * hourMs;
  if (latest - from > mostHours * hourMs) return false;
  for (let hour: number = latest; hour + hourMs > from; hour -= hourMs) {
    let next: string | undefined;
    do {
      const page = await log.readWritten(keyTime(hour).slice(0, hourLength), next);
      if (page === 'tooMany') return false;
      replica.apply(page.changes);
      next = page.next === next ? undefined : page.next;
    } while (next);
  }
  replica.gapFrom = undefined;
  return true;
}
