import { Checkpoint, PackedPerson } from '../../domain/sync/Checkpoint';
import { isCheckpointDue, Writing } from '../../domain/sync/isCheckpointDue';
import { catchUp } from './catchUp';
import { readOlderThreads } from './readOlderThreads';
import { startFromWindows } from './startFromWindows';
import { SyncDeps } from './SyncDeps';

const threadsToPublish: number = 120;
const mostRequests: number = 12;
/** The writer reads for all others: a crisis post to which everybody reacts brings thousands of rows a minute. */
const mostPages: number = 60;
/** What is held is "now" when it is no older. */
const nowMs: number = 20_000;
/** What is due in a moment is due. */
const earlyMs: number = 10_000;
const mostPeople: number = 500;
/** Comments of a thread that a first view shows. */
const commentsOnShow: number = 3;

/** `notDue`: the one that stands is fresh enough. */
export type Published = 'written' | 'lost' | 'notAllowed' | 'notDue';

/**
 * Writes the checkpoint when it is due: reads what is missing up to now, and before writing the one that stands. Another
 * may have been first, and only what was read may be replaced.
 */
export async function publishCheckpoint(deps: SyncDeps, writing: Writing): Promise<Published> {
  const { files, replica, now } = deps;
  const age = replica.checkpoint && now() + earlyMs - replica.checkpoint.writtenAt;
  if (!isCheckpointDue(age, writing)) return 'notDue';

  const standing = await files.readCheckpoint();
  const writtenAt = standing ? Date.parse(standing.checkpoint.writtenAt) : undefined;
  if (standing) {
    replica.sawCheckpoint(standing.etag, writtenAt as number);
    // Whoever writes next may not know yet what somebody decided: the newer version is passed on.
    replica.settingsVersion = Math.max(replica.settingsVersion, standing.checkpoint.settingsVersion);
  }
  if (writtenAt !== undefined && !isCheckpointDue(now() + earlyMs - writtenAt, writing)) return 'notDue';
  if ((replica.cursor !== undefined || now() - replica.tokenAt > nowMs) && !(await catchUp(deps, mostPages)).complete) return 'notDue';
  // Windows do not tell what was deleted meanwhile: nobody publishes what may have been taken down.
  if (replica.mendAfter !== undefined || replica.gapFrom !== undefined) await startFromWindows(deps);
  await widen(deps);
  const checkpoint = replica.pack(now());
  if (!checkpoint) return 'notDue';
  const outcome = await files.writeCheckpoint(await withPeople(withTokens(checkpoint, deps), deps), standing?.etag);
  // The next to write reads it anyway, and learns its ETag then.
  if (outcome === 'written') replica.sawCheckpoint('', Date.parse(checkpoint.writtenAt));
  return outcome;
}

/** Who has tried in vain to go on from another's token spares all others the try. */
function withTokens(checkpoint: Checkpoint, { sharedTokens }: SyncDeps): Checkpoint {
  return sharedTokens.work ? checkpoint : { ...checkpoint, tokensAreBound: true };
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

/** With the names, titles and units of those on show, newest threads first: who comes needs no directory to read. */
async function withPeople(checkpoint: Checkpoint, { people }: SyncDeps): Promise<Checkpoint> {
  const staff = people ? await people.count() : 0;
  if (!people || staff === 0) return checkpoint;
  const found = await people.find(onShow(checkpoint));
  return { ...checkpoint, staff, people: found.map(({ id, name, title, unit }): PackedPerson => [id, name, title, unit]) };
}

function onShow({ rows }: Checkpoint): readonly string[] {
  const ids: Set<string> = new Set();
  const comments: Map<string, number> = new Map();
  const newestFirst = [...rows].sort(([, , , rootA, , , , timeA], [, , , rootB, , , , timeB]) =>
    rootA === rootB ? timeB - timeA : rootA < rootB ? 1 : -1
  );
  for (const [, , , root, kind, actor] of newestFirst) {
    if (ids.size >= mostPeople) break;
    const before = comments.get(root) ?? 0;
    if (kind === 'comment') comments.set(root, before + 1);
    if (kind !== 'comment' || before < commentsOnShow) ids.add(actor);
  }
  return Array.from(ids);
}
