import { isCheckpointDue } from '../../domain/sync/isCheckpointDue';
import { readOlderThreads } from './readOlderThreads';
import { startFromWindows } from './startFromWindows';
import { SyncDeps } from './SyncDeps';

const threadsToPublish: number = 120;
const mostRequests: number = 12;

/** `notDue`: the one that stands is fresh enough. */
export type Published = 'written' | 'lost' | 'notAllowed' | 'notDue';

/**
 * Writes the checkpoint when it is due and this client holds everything. Before writing it reads the one that stands:
 * another may have been first, and only what was read may be replaced.
 * @param changesSince changes that were seen since the checkpoint that is known
 */
export async function publishCheckpoint(deps: SyncDeps, changesSince: number): Promise<Published> {
  const { files, replica, now } = deps;
  const age = replica.checkpoint && now() - replica.checkpoint.writtenAt;
  if (replica.cursor !== undefined || !isCheckpointDue(age, changesSince)) return 'notDue';

  const standing = await files.readCheckpoint();
  const writtenAt = standing ? Date.parse(standing.checkpoint.writtenAt) : undefined;
  if (standing) replica.sawCheckpoint(standing.etag, writtenAt as number);
  if (writtenAt !== undefined && !isCheckpointDue(now() - writtenAt, changesSince)) return 'notDue';
  // Windows do not tell what was deleted meanwhile: nobody publishes what may have been taken down.
  if (replica.mendAfter !== undefined || replica.gapFrom !== undefined) await startFromWindows(deps);
  await widen(deps);
  const checkpoint = replica.pack(now());
  if (!checkpoint) return 'notDue';
  const outcome = await files.writeCheckpoint(checkpoint, standing?.etag);
  // The next to write reads it anyway, and learns its ETag then.
  if (outcome === 'written') replica.sawCheckpoint('', Date.parse(checkpoint.writtenAt));
  return outcome;
}

/** Whoever starts from windows holds little more than a first view; a checkpoint spares others the windows. */
async function widen(deps: SyncDeps): Promise<void> {
  const { replica } = deps;
  const { generation } = replica;
  const held = (): number => Array.from(replica.roots()).length;
  if (replica.since === undefined || held() >= threadsToPublish) return;
  await readOlderThreads(deps, {
    since: replica.since,
    mostRequests,
    isEnough: () => held() >= threadsToPublish,
    onPage: (changes) => replica.apply(changes),
    onReached: (since) => replica.reached(since, generation)
  });
}
