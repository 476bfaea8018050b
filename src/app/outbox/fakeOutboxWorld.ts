import { Activity } from '../../domain/log/activity';
import { NewActivity } from '../../domain/log/ActivityLog';
import { createKey } from '../../domain/log/key';
import { ServiceError, ServiceErrorKind } from '../../domain/log/ServiceError';
import { newPost } from '../../domain/outbox/newPost';
import { pendingRows } from '../../domain/outbox/pendingRows';
import { CreateTask, OutboxEntry, OutboxStore, TabMessage } from '../../domain/sync/LocalStores';
import { createSoloLocks } from '../../storage/createSoloLocks';
import { createOutbox } from './createOutbox';
import { Outbox } from './Outbox';
import { WritingLog } from './performTask';

export interface FakeOutboxWorld {
  /** What the next calls to the service come to. */
  readonly fail: (ServiceErrorKind | ServiceError)[];
  readonly rows: Map<string, NewActivity & { readonly itemId: number }>;
  readonly calls: string[];
  /** Item ids of what arrived, as this or that tab was told. */
  readonly done: (number | undefined)[];
  readonly store: OutboxStore;
  stored(): readonly OutboxEntry[];
  /** How often it was told that all has arrived after a wait. */
  emptiedCount(): number;
  /** How often storage was read. */
  readCount(): number;
  key(): string;
  now(): number;
  pass(ms: number): void;
  /** The service asks everyone to wait. */
  hold(ms: number): void;
  /** Many write: a reaction waits so long. */
  storm(ms: number): void;
  /** Tabs have read the log up to now. */
  readLog(): void;
  /** Runs within the next call, before its answer. */
  during(act: () => Promise<unknown>): void;
  /** The next create arrives, and its answer is lost. */
  loseAnswer(): void;
  post(text?: string): CreateTask;
  /** A tab; another one later finds what this one left. */
  open(): Outbox;
  close(): void;
}

const start: number = Date.UTC(2026, 10, 23, 8, 0, 0);
const me: string = 'amina';

/** Storage that outlives a page, tabs that hear each other, and a service that keeps what arrives. */
export function fakeOutboxWorld(): FakeOutboxWorld {
  let entryId: number = 0;
  let reads: number = 0;
  let emptied: number = 0;
  let stored: readonly OutboxEntry[] = [];
  let time: number = start;
  let heldUpTo: number = start;
  let waitMs: number = 0;
  let reactionDelay: number = 0;
  let seed: number = 3;
  let meanwhile: (() => Promise<unknown>) | undefined;
  let isAnswerLost: boolean = false;
  const locks = createSoloLocks();
  const tabs: Outbox[] = [];

  const store: OutboxStore = {
    list: async () => {
      reads++;
      return stored;
    },
    add: async (entry) => {
      const added = { ...entry, entryId: ++entryId };
      stored = [...stored, added];
      return added;
    },
    put: async (entry) => {
      stored = stored.map((other) => (other.entryId === entry.entryId ? entry : other));
    },
    remove: async (id) => {
      stored = stored.filter((other) => other.entryId !== id);
    }
  };

  async function called(what: string): Promise<void> {
    world.calls.push(what);
    const act = meanwhile;
    meanwhile = undefined;
    await act?.();
    const trouble = world.fail.shift();
    if (trouble) throw typeof trouble === 'string' ? new ServiceError(trouble, 'asked for') : trouble;
  }

  /** As the service gives it back; undefined for what the feed does not show. */
  function toActivity({ itemId, ...activity }: NewActivity & { readonly itemId: number }): Activity | undefined {
    const sent: OutboxEntry = { entryId: -itemId, queuedAt: '', attempts: 1, state: 'sending', task: { type: 'create', activity, mentions: [] } };
    return pendingRows([sent], '', '').rows.get(activity.root)?.[0];
  }

  const log: WritingLog = {
    async create(activity) {
      await called(`create ${activity.kind}`);
      if (!world.rows.has(activity.id)) world.rows.set(activity.id, { ...activity, itemId: world.rows.size + 1 });
      if (isAnswerLost) {
        isAnswerLost = false;
        throw new ServiceError('offline', 'The answer was lost');
      }
      const row = world.rows.get(activity.id);
      return row && toActivity(row);
    },
    async edit(edit) {
      await called(`edit ${edit.itemId}@${edit.version} ${edit.text}`);
      const { itemId, version, title = '', text, mentions, picture, editedAt } = edit;
      return { kind: 'post', itemId, version: version + 1, id: 'p', root: 'p', actor: me, actorName: '', createdAt: '', audience: 'all', title, text, mentions, picture, editedAt };
    },
    async findOwn(id) {
      await called(`find ${world.rows.get(id)?.itemId ?? 'nothing'}`);
      const row = world.rows.get(id);
      return row && toActivity(row);
    },
    remove: (itemId) => called(`remove ${itemId}`),
    removeById: (id) => called(`remove ${id}`),
    uploadPicture: (path) => called(`upload ${path.slice(0, 7)}`)
  };

  function key(): string {
    return createKey(time, (below) => (seed = (seed * 16807) % 2147483647) % below);
  }

  function open(): Outbox {
    const tell = (message: TabMessage): void => {
      for (const other of tabs) if (other !== outbox && message.type === 'outbox') other.reload(message.arrived).catch(() => undefined);
    };
    const outbox: Outbox = createOutbox({
      store,
      tabs: { exclusively: (name, run) => locks.request(name, {}, run), send: tell },
      log,
      viewerId: me,
      now: () => time,
      waitMs: () => waitMs,
      heldUpTo: () => heldUpTo,
      createKey: key,
      reactionDelayMs: () => reactionDelay,
      onDone: ({ task }, row) => world.done.push(task.type === 'remove' ? task.itemId : row?.itemId),
      onChanged: () => undefined,
      onEmptied: () => emptied++
    });
    tabs.push(outbox);
    return outbox;
  }

  const world: FakeOutboxWorld = {
    fail: [],
    rows: new Map(),
    calls: [],
    done: [],
    store,
    stored: () => stored,
    emptiedCount: () => emptied,
    readCount: () => reads,
    key,
    now: () => time,
    pass: (ms) => (time += ms),
    hold: (ms) => (waitMs = ms),
    storm: (ms) => (reactionDelay = ms),
    readLog: () => (heldUpTo = time),
    during: (act) => (meanwhile = act),
    loseAnswer: () => (isAnswerLost = true),
    post: (text = 'Hej') => newPost(key(), me, { kind: 'post', audience: 'all', title: '', text, mentions: [{ id: 'karin', name: 'Karin' }] }),
    open,
    close: () => tabs.forEach((outbox) => outbox.stop())
  };
  return world;
}
