import { isCheckpointDue, Writing } from '../../domain/sync/isCheckpointDue';
import { isLoud } from '../../domain/sync/pressure';
import { PublishRight } from './createPublishRight';
import { publishCheckpoint } from './publishCheckpoint';
import { SyncDeps } from './SyncDeps';

const dutyMs: number = 10 * 60 * 1000;
/** Who keeps the checkpoint looks every minute, so that it is never much older in a storm. */
export const dutyIntervalMs: number = 60_000;
/** What is due in a moment is due: the next look is a minute away. */
const earlyMs: number = 10_000;

export interface Publisher {
  /** Has written the checkpoint a short while ago, and keeps it fresh from now on. */
  isOnDuty(): boolean;
  /** After a turn: writes the checkpoint when it is due and this person may. */
  publish(changes: number): Promise<void>;
}

/**
 * Keeps the checkpoint fresh. Whoever writes it first has the duty; the others, who see at their turns that it is fresh, do
 * not write. Does that client go away, the next one who may and sees that it is due takes over.
 */
export function createPublisher(sync: SyncDeps, right: PublishRight): Publisher {
  const { replica, now } = sync;
  let changesSince: number = 0;
  let dutyUntil: number = -Infinity;

  return {
    isOnDuty: () => now() < dutyUntil,
    async publish(changes) {
      changesSince += changes;
      // What was written in between is still to be read by its hours.
      if (replica.gapFrom !== undefined) return;
      const writing: Writing = { any: changesSince > 0 || replica.pace > 0, loud: isLoud(replica.pace, replica.staff), onDuty: now() < dutyUntil };
      if (!isCheckpointDue(replica.checkpoint && now() + earlyMs - replica.checkpoint.writtenAt, writing)) return;
      if (!(await right.mayPublish())) return;
      const outcome = await publishCheckpoint(sync, writing);
      if (outcome === 'notAllowed') await right.refused();
      if (outcome !== 'written') return;
      changesSince = 0;
      dutyUntil = now() + dutyMs;
    }
  };
}
