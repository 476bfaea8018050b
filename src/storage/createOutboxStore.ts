import { OutboxEntry, OutboxStore } from '../domain/sync/LocalStores';
import { Connection } from './createConnection';
import { packEntry, unpackEntry } from './packEntry';
import { DeviceDatabase } from './schema';

/**
 * What waits to be sent. Each entry that this tab has met is also held in memory, so that a refused, full or wiped
 * storage loses nothing while the page lives; what could not be stored is tried again at each `list`.
 * @param now - the device's clock in milliseconds; ids rise with it.
 */
export function createOutboxStore(connection: Connection, now: () => number = Date.now): OutboxStore {
  const met: Map<number, OutboxEntry> = new Map();
  const unsaved: Set<number> = new Set();
  const removed: Set<number> = new Set();
  let lastId: number = 0;

  // Wiped while open: what this tab knows of is written again.
  connection.onCreated(() => {
    met.forEach((_entry, id) => unsaved.add(id));
    catchUp().catch(() => undefined);
  });

  /** Three digits of chance keep two tabs apart that write in the same millisecond. */
  function nextId(): number {
    lastId = Math.max(lastId + 1, now() * 1000 + Math.floor(Math.random() * 1000));
    return lastId;
  }

  async function store(entry: OutboxEntry): Promise<void> {
    unsaved.add(entry.entryId);
    try {
      const packed = await packEntry(entry);
      const answer = await connection.attempt(async (database) => {
        // Taken away, or written again with news, while its picture was read.
        if (met.get(entry.entryId) !== entry) return;
        const change = database.transaction('outbox', 'readwrite', { durability: 'strict' });
        await Promise.all([change.store.put(packed), change.done]);
      });
      if (answer && met.get(entry.entryId) === entry) unsaved.delete(entry.entryId);
    } catch {
      // The picture's bytes cannot be read just now; the entry is held in memory.
    }
  }

  async function erase(entryId: number): Promise<void> {
    const answer = await connection.attempt((database) => database.delete('outbox', entryId));
    if (answer) removed.delete(entryId);
  }

  async function catchUp(): Promise<void> {
    for (const id of [...removed]) await erase(id);
    for (const id of [...unsaved]) {
      const entry: OutboxEntry | undefined = met.get(id);
      if (entry) await store(entry);
      else unsaved.delete(id);
    }
  }

  return {
    async list(): Promise<readonly OutboxEntry[]> {
      await catchUp();
      const before: readonly number[] = [...met.keys()].filter((id) => !unsaved.has(id));
      const answer = await connection.attempt((database) => database.getAll('outbox'));
      // An empty answer of a database just made anew says nothing about what was there before: those are unsaved now.
      if (answer) {
        const stored: Map<number, OutboxEntry> = new Map();
        for (const packed of answer.value) {
          const entry: OutboxEntry | undefined = unpackEntry(packed, met.get(packed?.entryId));
          if (entry && !removed.has(entry.entryId)) stored.set(entry.entryId, entry);
        }
        before.filter((id) => !stored.has(id) && !unsaved.has(id)).forEach((id) => met.delete(id));
        stored.forEach((entry, id) => unsaved.has(id) || met.set(id, entry));
      }
      const entries: OutboxEntry[] = [...met.values()].sort((a, b) => a.entryId - b.entryId);
      lastId = Math.max(lastId, entries.length > 0 ? entries[entries.length - 1].entryId : 0);
      return entries;
    },

    async add(entry: Omit<OutboxEntry, 'entryId'>): Promise<OutboxEntry> {
      const added: OutboxEntry = { ...entry, entryId: nextId() };
      met.set(added.entryId, added);
      await store(added);
      return added;
    },

    async put(entry: OutboxEntry): Promise<void> {
      const id: number = entry.entryId;
      if (removed.has(id)) return;
      // Another tab may have taken the entry away: it must not come back by a note about its state.
      const answer = unsaved.has(id) ? undefined : await connection.attempt((database) => stands(database, id));
      if (answer?.value === false && !unsaved.has(id)) {
        met.delete(id);
        return;
      }
      met.set(id, entry);
      await store(entry);
    },

    async remove(entryId: number): Promise<void> {
      met.delete(entryId);
      unsaved.delete(entryId);
      removed.add(entryId);
      await erase(entryId);
    }
  };
}

async function stands(database: DeviceDatabase, entryId: number): Promise<boolean> {
  return (await database.getKey('outbox', entryId)) !== undefined;
}
