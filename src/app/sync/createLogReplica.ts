import { Activity, Change } from '../../domain/log/activity';
import { createLogWindow, LogWindow } from '../../domain/log/LogWindow';
import { Checkpoint } from '../../domain/sync/Checkpoint';
import { Replica } from '../../domain/sync/LocalStores';
import { packWindow } from '../../domain/sync/packWindow';
import { unpackWindow } from '../../domain/sync/unpackWindow';

/** More threads than a person scrolls through in a visit, few enough to be saved after every turn. */
const mostSavedThreads: number = 200;
const forgetAfterMs: number = 30 * 24 * 60 * 60 * 1000;
/** What was written this long before a snapshot may be missing from it: an answer takes its time. */
const overlapMs: number = 2 * 60 * 1000;

/** The part of the log that this page holds, and how far it reaches. */
export interface LogReplica {
  /** Where to go on from; undefined until there is something to go on from. */
  token: string | undefined;
  /** The next page of changes after the token, while some are left to read. */
  cursor: string | undefined;
  /** The service's time of the token, epoch ms: everything up to then is held. */
  tokenAt: number;
  /**
   * Begun from windows, which tell what was written but not what was edited or deleted meanwhile: a checkpoint written
   * after this time (epoch ms) mends it.
   */
  mendAfter: number | undefined;
  /** What was written from here (epoch ms) to the token is still to be read. */
  gapFrom: number | undefined;
  /** Everything of the threads at or after it is held; undefined while nothing is. */
  since: string | undefined;
  /** The directory that the checkpoint told of, or a newer one that was met: the next checkpoint tells of it. */
  directoryVersion: string;
  holdsDirectory(version: string): void;
  settingsVersion: number;
  /** The published checkpoint that was seen last. */
  checkpoint: { readonly etag: string; readonly writtenAt: number } | undefined;
  sawCheckpoint(etag: string, writtenAt: number): void;
  /** Here is where to go on from next time. */
  goOnFrom(token: string, tokenAt: number, mendAfter?: number): void;
  apply(changes: readonly Change[]): void;
  /** Replaces what a snapshot covers by the snapshot, and keeps what is older or newer than it. */
  adopt(snapshot: Checkpoint, snapshotAt: number): void;
  /** Replaces everything but what was written since the time (epoch ms). */
  replace(rows: readonly Change[], since: string, readAt: number): void;
  rowsOf(root: string): readonly Activity[];
  roots(): Iterable<string>;
  has(itemId: number): boolean;
  /** For storage and for publishing; undefined while there is nothing whole. */
  pack(nowMs: number): Checkpoint | undefined;
  toReplica(nowMs: number): Replica | undefined;
  /** Takes up what storage kept; newer than what is held, or nothing happens. */
  restore(stored: Replica): void;
}

/** @param onTouched told which threads changed */
export function createLogReplica(onTouched: (roots: ReadonlySet<string>) => void): LogReplica {
  let window: LogWindow = createLogWindow();

  function renew(rows: readonly Change[], isKept: (row: Activity) => boolean): void {
    const kept = Array.from(window.all()).filter(isKept);
    const touched = new Set(window.roots());
    window = createLogWindow(window.deleted());
    for (const changes of [rows, kept.map(toChange)]) window.apply(changes).forEach((root) => touched.add(root));
    onTouched(touched);
  }

  const replica: LogReplica = {
    token: undefined,
    cursor: undefined,
    tokenAt: 0,
    mendAfter: undefined,
    gapFrom: undefined,
    since: undefined,
    directoryVersion: '',
    holdsDirectory(version) {
      if (version !== '') replica.directoryVersion = version;
    },
    settingsVersion: 0,
    checkpoint: undefined,
    sawCheckpoint(etag, writtenAt) {
      replica.checkpoint = { etag, writtenAt };
    },
    goOnFrom(token, tokenAt, mendAfter) {
      replica.token = token;
      replica.cursor = undefined;
      replica.tokenAt = tokenAt;
      replica.mendAfter = mendAfter;
    },
    apply(changes) {
      const touched = window.apply(changes);
      if (touched.size > 0) onTouched(touched);
    },
    adopt(snapshot, snapshotAt) {
      renew(unpackWindow(snapshot).map(toChange), (row) => row.root < snapshot.since || isWrittenAfter(row, snapshotAt));
      replica.since = replica.since !== undefined && replica.since < snapshot.since ? replica.since : snapshot.since;
      replica.directoryVersion = snapshot.directoryVersion || replica.directoryVersion;
      replica.settingsVersion = snapshot.settingsVersion;
    },
    replace(rows, since, readAt) {
      renew(rows, (row) => isWrittenAfter(row, readAt));
      replica.since = since;
    },
    rowsOf: (root) => window.rowsOf(root),
    roots: () => window.roots(),
    has: (itemId) => window.has(itemId),
    pack(nowMs) {
      const { token, since, settingsVersion, directoryVersion } = replica;
      if (token === undefined || since === undefined) return undefined;
      const oldest = new Date(nowMs - forgetAfterMs).toISOString().slice(0, 10);
      const facts = {
        writtenAt: new Date(replica.tokenAt).toISOString(),
        token,
        settingsVersion,
        directoryVersion,
        since: since < oldest ? oldest : since
      };
      return packWindow(window.all(), facts, mostSavedThreads);
    },
    toReplica(nowMs) {
      const packed = replica.pack(nowMs);
      return packed && { window: packed, tokenAt: packed.writtenAt, mendAfter: replica.mendAfter };
    },
    restore({ window: stored, tokenAt, mendAfter }) {
      const storedAt = Date.parse(tokenAt);
      if (!(storedAt > replica.tokenAt)) return;
      replica.adopt(stored, storedAt);
      replica.goOnFrom(stored.token, storedAt, mendAfter);
    }
  };
  return replica;
}

function toChange(activity: Activity): Change {
  return { type: 'upserted', activity };
}

/** With a margin: what was written just before a snapshot may be missing from it. */
function isWrittenAfter(row: Activity, time: number): boolean {
  return row.createdAt !== '' && Date.parse(row.createdAt) > time - overlapMs;
}
