import { Activity, Change } from '../../domain/log/activity';
import { createLogWindow, LogWindow } from '../../domain/log/LogWindow';
import { logPace } from '../../domain/sync/logPace';
import { packWindow } from '../../domain/sync/packWindow';
import { unpackWindow } from '../../domain/sync/unpackWindow';
import { LogReplica } from './LogReplica';

/** More threads than a person scrolls through in a visit, few enough to be saved after every turn. */
const mostSavedThreads: number = 200;
const forgetAfterMs: number = 30 * 24 * 60 * 60 * 1000;
/** What was written this long before a snapshot may be missing from it: an answer takes its time. */
const overlapMs: number = 2 * 60 * 1000;

/** @param onTouched told which threads changed */
export function createLogReplica(onTouched: (roots: ReadonlySet<string>) => void): LogReplica {
  let window: LogWindow = createLogWindow();

  /** New rows in place of all; of the old ones stay those that are kept, and newer versions of those that are new. */
  function renew(rows: readonly Activity[], isKept: (row: Activity) => boolean): void {
    const ids = new Set(rows.map((row) => row.itemId));
    const newest = rows.reduce((most, row) => Math.max(most, row.itemId), 0);
    const kept = Array.from(window.all()).filter(
      // A reaction out of a snapshot bears no time; its number tells whether it is newer.
      (row) => ids.has(row.itemId) || isKept(row) || (row.createdAt === '' && row.itemId > newest)
    );
    const touched = new Set(window.roots());
    window = createLogWindow(window.deleted());
    for (const list of [rows, kept]) window.apply(list.map(toChange)).forEach((root) => touched.add(root));
    onTouched(touched);
  }

  const replica: LogReplica = {
    token: undefined,
    isTokenBorrowed: false,
    cursor: undefined,
    tokenAt: 0,
    mendAfter: undefined,
    gapFrom: undefined,
    since: undefined,
    generation: 0,
    directoryVersion: '',
    settingsVersion: 0,
    staff: 0,
    pace: 0,
    inVainAt: undefined,
    settingsTold: true,
    checkpoint: undefined,
    holdsDirectory(version) {
      if (version !== '') replica.directoryVersion = version;
    },
    sawCheckpoint(etag, writtenAt) {
      replica.checkpoint = { etag, writtenAt };
    },
    goOnFrom(token, tokenAt, mendAfter) {
      replica.token = token;
      replica.isTokenBorrowed = false;
      replica.cursor = undefined;
      replica.tokenAt = tokenAt;
      replica.mendAfter = mendAfter;
    },
    loseToken() {
      replica.token = undefined;
      replica.cursor = undefined;
    },
    reached(since, generation) {
      if (generation !== replica.generation) return;
      if (replica.since === undefined || since < replica.since) replica.since = since;
    },
    apply(changes) {
      const touched = window.apply(changes);
      if (touched.size > 0) onTouched(touched);
    },
    adopt(snapshot, snapshotAt) {
      renew(unpackWindow(snapshot), (row) => row.root < snapshot.since || isWrittenAfter(row, snapshotAt));
      if (replica.since === undefined || snapshot.since < replica.since) replica.since = snapshot.since;
      replica.gapFrom = undefined;
      replica.directoryVersion = snapshot.directoryVersion || replica.directoryVersion;
      replica.staff = snapshot.staff ?? replica.staff;
      replica.settingsTold = true;
      replica.settingsVersion = Math.max(replica.settingsVersion, snapshot.settingsVersion);
    },
    replace(rows, since, readAt) {
      const activities: Activity[] = [];
      for (const row of rows) if (row.type === 'upserted') activities.push(row.activity);
      renew(activities, (row) => isWrittenAfter(row, readAt));
      replica.since = since;
      replica.gapFrom = undefined;
      replica.generation++;
    },
    rowsOf: (root) => window.rowsOf(root),
    roots: () => window.roots(),
    holds: (root, id) => window.rowsOf(root).some((row) => row.kind !== 'reaction' && row.id === id),
    pack(nowMs) {
      const { token, since, settingsVersion, directoryVersion, tokenAt, staff } = replica;
      if (token === undefined || since === undefined) return undefined;
      const oldest = new Date(nowMs - forgetAfterMs).toISOString().slice(0, 10);
      const writtenAt = new Date(Math.min(tokenAt, nowMs)).toISOString();
      const facts = { writtenAt, token, settingsVersion, directoryVersion, since: since < oldest ? oldest : since, ...(staff > 0 ? { staff } : {}) };
      return packWindow(window.all(), facts, mostSavedThreads);
    },
    toReplica(nowMs) {
      const packed = replica.pack(nowMs);
      const { mendAfter, gapFrom, cursor, isTokenBorrowed } = replica;
      return packed && { window: packed, tokenAt: packed.writtenAt, mendAfter, gapFrom, isTokenBorrowed, complete: cursor === undefined && gapFrom === undefined };
    },
    restore({ window: stored, tokenAt, mendAfter, gapFrom, isTokenBorrowed = false }) {
      const storedAt = Date.parse(tokenAt);
      if (!(storedAt > replica.tokenAt)) return;
      replica.adopt(stored, storedAt);
      replica.goOnFrom(stored.token, storedAt, mendAfter);
      replica.gapFrom = gapFrom;
      replica.isTokenBorrowed = isTokenBorrowed;
      replica.pace = logPace(stored);
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
