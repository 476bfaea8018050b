import type { SessionDeps } from '../../src/app/session/SessionDeps.ts';
import type { Person } from '../../src/domain/people/Person.ts';
import type { OutboxEntry, Replica } from '../../src/domain/sync/LocalStores.ts';
import type { DirectoryFile } from '../../src/domain/sync/PublishedFiles.ts';

export interface Held {
  readonly replica?: Replica;
  readonly directory?: { readonly file: DirectoryFile; readonly fetchedAt: string };
}

export interface MemoryDevice {
  readonly stores: SessionDeps['device'];
  readonly unsent: () => readonly OutboxEntry[];
  readonly directory: () => Held['directory'];
}

/** Directory files by version: each device would keep its own, here they share one. */
const indexes = new WeakMap<DirectoryFile, ReadonlyMap<string, Person>>();
const files = new Map<string, DirectoryFile>();

/** What openDevice gives, in memory, with one tab that always leads. `onSaved` is told of each replica that is stored. */
export function createDevice(held: Held, onSaved: (replica: Replica) => void): MemoryDevice {
  const small = new Map<string, unknown>();
  let outbox: readonly OutboxEntry[] = [];
  let lastId = 0;
  let stored = held.replica;
  let directory = held.directory;
  let queue: Promise<unknown> = Promise.resolve();
  const inLine = <T>(run: () => Promise<T>): Promise<T> => {
    const done = queue.then(run, run);
    queue = done.catch(() => undefined);
    return done;
  };
  const locks = new Map<string, Promise<unknown>>();

  const stores: SessionDeps['device'] = {
    replica: {
      load: async () => stored,
      save: async (replica) => {
        // Kept by no more than this: nothing loads it again while its only tab leads, and thousands would fill the machine.
        stored = undefined;
        onSaved(replica);
      },
      clear: async () => void (stored = undefined)
    },
    outbox: {
      list: async () => outbox,
      add: (entry) => inLine(async () => {
        const added = { ...entry, entryId: ++lastId };
        outbox = [...outbox, added];
        return added;
      }),
      put: (entry) => inLine(async () => void (outbox = outbox.map((other) => (other.entryId === entry.entryId ? entry : other)))),
      remove: (entryId) => inLine(async () => void (outbox = outbox.filter((other) => other.entryId !== entryId)))
    },
    directory: {
      version: async () => directory && { version: directory.file.version, fetchedAt: directory.fetchedAt, size: directory.file.people.length },
      replace: async (file, fetchedAt) => {
        const shared = files.get(file.version) ?? file;
        files.set(file.version, shared);
        directory = { file: shared, fetchedAt };
      },
      find: async (ids) => {
        const index = directory && indexOf(directory.file);
        return new Map(ids.flatMap((id) => (index?.has(id) ? [[id, index.get(id) as Person] as const] : [])));
      },
      all: async () => directory?.file.people ?? [],
      // No page of colleagues is open in a storm.
      lists: async () => undefined,
      saveLists: async () => undefined
    },
    small: { get: async (key) => small.get(key), set: async (key, value) => void small.set(key, value) },
    tabs: {
      lead: (run) => {
        const term = new AbortController();
        run(term.signal).catch((error: unknown) => queueMicrotask(() => { throw error; }));
        return { stop: () => term.abort() };
      },
      exclusively: <T>(name: string, run: () => Promise<T>) => {
        const done = (locks.get(name) ?? Promise.resolve()).then(run, run);
        locks.set(name, done.catch(() => undefined));
        return done;
      },
      send: () => undefined,
      listen: () => ({ stop: () => undefined })
    }
  };
  return { stores, unsent: () => outbox, directory: () => directory };
}

function indexOf(file: DirectoryFile): ReadonlyMap<string, Person> {
  const index = indexes.get(file) ?? new Map(file.people.map((person) => [person.id, person]));
  indexes.set(file, index);
  return index;
}
