import { reactionPace } from '../../domain/feed/reactionPace';
import { pendingRows } from '../../domain/outbox/pendingRows';
import { hashPerson } from '../../domain/people/hashPerson';
import { reactionDelay } from '../../domain/sync/reactionDelay';
import { createOutbox } from '../outbox/createOutbox';
import { createSettingsBook } from '../settings/createSettingsBook';
import { createLogReplica } from '../sync/createLogReplica';
import { createSharedTokens } from '../sync/createSharedTokens';
import { SyncDeps } from '../sync/SyncDeps';
import { createBackOnline } from './createBackOnline';
import { createFollows } from './createFollows';
import { createLogSync } from './createLogSync';
import { createPeopleBook } from './createPeopleBook';
import { createPreferences } from './createPreferences';
import { createThreadBook } from './createThreadBook';
import { deleteTakenDown } from './deleteTakenDown';
import { hearTabs } from './hearTabs';
import { Session } from './Session';
import { SessionDeps } from './SessionDeps';

export function createSession(deps: SessionDeps): Session {
  const { device, viewer } = deps;
  const listeners: Set<() => void> = new Set();
  const running: { stop(): void }[] = [];
  let stopped: boolean = false;
  let started: Promise<void> | undefined;

  function changed(): void {
    if (!stopped) listeners.forEach((listener) => listener());
  }

  const replica = createLogReplica((roots) => touchBook(roots));
  const book = createThreadBook(replica, { id: viewer.id, hash: hashPerson(viewer.id) });
  const people = createPeopleBook(deps, changed);
  const settings = createSettingsBook(deps.settingsList, device.small, deps.now, changed);
  const follows = createFollows(device.small, changed);
  const preferences = createPreferences(device.small, changed);
  const backOnline = createBackOnline(changed);
  const sharedTokens = createSharedTokens(device.small, deps.now);
  const syncDeps: SyncDeps = {
    log: deps.log,
    files: deps.files,
    replica,
    now: deps.now,
    wanted: deps.wanted,
    sharedTokens,
    onContent: changed,
    people: { meet: people.meet, count: people.count, find: async (ids) => Array.from((await device.directory.find(ids)).values()) }
  };
  const sync = createLogSync(deps, syncDeps, afterTurn, async () => {
    // Who comes in a rush reads first: what is not on show yet can wait for a second turn.
    const { turns, busy } = sync.state();
    replica.holdsDirectory(await people.refresh(replica.directoryVersion, busy ? 'later' : turns <= 1 ? 'unlessKnown' : 'now'));
    // Where nobody writes a checkpoint the own directory tells how many there are.
    if (replica.staff === 0) replica.staff = await people.count();
    // Settings can wait as well.
    if (!busy) replica.settingsVersion = await settings.refresh(replica.settingsVersion, replica.settingsTold);
  });
  const outbox = createOutbox({
    store: device.outbox,
    tabs: device.tabs,
    log: deps.log,
    viewerId: viewer.id,
    now: deps.now,
    waitMs: () => deps.wait.get() - Date.now(),
    heldUpTo: () => replica.tokenAt,
    createKey: deps.createKey,
    reactionDelayMs: (root, target) => {
      const reactionsPerMinute = reactionPace(book.thread(root), target, deps.now());
      return reactionDelay({ rowsPerMinute: replica.pace, reactionsPerMinute, people: replica.staff }, deps.random());
    },
    onChanged: (entries) => {
      book.setPending(pendingRows(entries, viewer.name, new Date(deps.now()).toISOString()));
      changed();
    },
    onDone: (entry, row) => {
      if (row) replica.apply([{ type: 'upserted', activity: row }]);
      if (row && row.kind !== 'reaction') sync.wrote();
      if (entry.task.type === 'create') deps.onStored?.(entry.task.activity);
      if (entry.task.type === 'remove') replica.apply([{ type: 'deleted', itemId: entry.task.itemId }]);
      sync.save();
      changed();
    },
    onEmptied: () => backOnline.tell()
  });

  const takenDown = deleteTakenDown({ replica, outbox, viewerId: viewer.id, moderates: deps.moderates === true, now: deps.now });

  function touchBook(roots: Iterable<string>): void {
    book.touch(roots);
    takenDown.touch(roots);
  }

  function afterTurn(): void {
    takenDown.look();
    outbox.reload().catch(() => undefined);
    changed();
  }

  async function takeUpStored(): Promise<void> {
    const stored = await device.replica.load();
    if (!stored) return;
    replica.restore(stored);
    sync.holds(stored.complete === true);
    if (people.viewer().unit === '') await people.load();
    await outbox.reload();
    changed();
  }

  async function begin(): Promise<void> {
    await Promise.all([takeUpStored(), follows.load(), preferences.load(), sharedTokens.load(), people.load(), settings.load()]);
    await outbox.reload();
    if (stopped) return;
    changed();
    running.push(
      sync,
      outbox,
      deps.onOnline((online) => {
        changed();
        if (!online) return;
        outbox.backOnline();
        sync.wake();
      }),
      hearTabs(device.tabs, outbox, sync, takeUpStored, people)
    );
    sync.start();
    outbox.flush();
  }

  return {
    ...deps,
    replica,
    book,
    people,
    settings,
    outbox,
    sync,
    syncDeps,
    follows,
    preferences,
    isJustBackOnline: backOnline.isTold,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start: () => (started = started ?? begin()),
    stop() {
      stopped = true;
      running.forEach((each) => each.stop());
      listeners.clear();
    }
  };
}
