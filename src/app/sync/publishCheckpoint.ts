import { isCheckpointDue } from '../../domain/sync/isCheckpointDue';
import { SyncDeps } from './SyncDeps';

/** Whether this client still tries; one refusal is enough for a visit. */
export interface Publishing {
  allowed: boolean;
  /** Changes that were seen since the checkpoint that is known. */
  changes: number;
}

/**
 * Writes the checkpoint when it is due and this client holds everything. Before writing it reads the one that stands:
 * another may have been first, and only what was read may be replaced.
 */
export async function publishCheckpoint(deps: SyncDeps, publishing: Publishing): Promise<void> {
  const { files, replica, now } = deps;
  if (!publishing.allowed || replica.cursor !== undefined) return;
  const age = replica.checkpoint && now() - replica.checkpoint.writtenAt;
  if (!isCheckpointDue(age, publishing.changes)) return;

  const standing = await files.readCheckpoint();
  const writtenAt = standing ? Date.parse(standing.checkpoint.writtenAt) : undefined;
  replica.checkpoint = standing && { etag: standing.etag, writtenAt: writtenAt as number };
  if (writtenAt !== undefined && !isCheckpointDue(now() - writtenAt, publishing.changes)) {
    publishing.changes = 0;
    return;
  }
  const checkpoint = replica.pack(now());
  if (!checkpoint) return;
  const outcome = await files.writeCheckpoint(checkpoint, standing?.etag);
  if (outcome === 'notAllowed') publishing.allowed = false;
  if (outcome === 'written') {
    publishing.changes = 0;
    // The next to write reads it anyway, and learns its ETag then.
    replica.checkpoint = { etag: '', writtenAt: Date.parse(checkpoint.writtenAt) };
  }
}
