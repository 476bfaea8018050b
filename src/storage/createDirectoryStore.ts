import { noLists } from '../domain/directory/lists/DirectoryLists';
import { hashPerson } from '../domain/people/hashPerson';
import { Person } from '../domain/people/Person';
import { DirectoryStore, HeldDirectory, HeldLists } from '../domain/sync/LocalStores';
import { DirectoryFile } from '../domain/sync/PublishedFiles';
import { Connection } from './createConnection';
import { DeviceDatabase } from './schema';

/** Which generation of people is whole. Written last, in one transaction that takes the older people away. */
interface DirectoryHead extends HeldDirectory {
  readonly generation: string;
}

// Measured with 12,570 people (Chromium, 2 cores). 256 buckets by hash of the id: replaced in 27 ms, the main thread
// never held longer than 3 ms, 20 people found in 2 ms, all read in 57. One record a person: 512 ms to replace.
// One record with all: 18 ms to replace, but 12 ms in one go, and each new tab reads everyone to show 20.
const bucketCount: number = 256;
const bucketsAtOnce: number = 16;
const listsKey: string = 'directoryLists';

/** @param createGeneration - gives a name that no other replacement has. */
export function createDirectoryStore(
  connection: Connection,
  createGeneration: () => string = () => `${Date.now()}-${Math.random()}`
): DirectoryStore {
  let held: { readonly head: DirectoryHead; readonly people: ReadonlyMap<string, Person>; readonly lists: HeldLists } | undefined;

  /** Buckets and head are read in one transaction, so that a swap in between is not seen. */
  async function readBuckets(numbers: readonly number[] | 'all'): Promise<readonly Person[]> {
    const answer = await connection.attempt(async (database) => {
      const read = database.transaction(['kept', 'people']);
      const head: unknown = await read.objectStore('kept').get('directory');
      if (!isHead(head)) return [];
      const people = read.objectStore('people');
      return numbers === 'all'
        ? people.getAll(generationRange(head.generation))
        : Promise.all(numbers.map((bucket) => people.get([head.generation, bucket])));
    });
    return (answer?.value ?? []).flatMap((bucket) => (Array.isArray(bucket) ? bucket : []));
  }

  return {
    async version(): Promise<HeldDirectory | undefined> {
      const answer = held
        ? { value: held.head }
        : await connection.attempt<unknown>((database) => database.get('kept', 'directory'));
      if (!isHead(answer?.value)) return undefined;
      const { version, fetchedAt, publishedAt, size } = answer.value;
      return { version, fetchedAt, ...(publishedAt === undefined ? {} : { publishedAt }), ...(size === undefined ? {} : { size }) };
    },

    async replace(file: DirectoryFile, fetchedAt: string): Promise<void> {
      const head: DirectoryHead = { generation: createGeneration(), version: file.version, fetchedAt, publishedAt: file.publishedAt, size: file.people.length };
      const lists: HeldLists = { version: file.version, lists: file.lists ?? noLists };
      if (!(await writeGeneration(connection, head, file.people, lists))) {
        held = { head, people: new Map(file.people.map((person) => [person.id, person])), lists };
        await connection.attempt((database) => database.delete('people', generationRange(head.generation)));
        return;
      }
      held = undefined;
    },

    async find(ids: readonly string[]): Promise<ReadonlyMap<string, Person>> {
      const wanted: ReadonlySet<string> = new Set(ids);
      const candidates: readonly Person[] = held
        ? ids.map((id) => held?.people.get(id)).filter((person): person is Person => person !== undefined)
        : await readBuckets([...new Set(ids.map(bucketOf))]);
      return new Map(candidates.filter((person) => wanted.has(person.id)).map((person) => [person.id, person]));
    },

    async all(): Promise<readonly Person[]> {
      return held ? [...held.people.values()] : readBuckets('all');
    },

    async lists(): Promise<HeldLists | undefined> {
      if (held) return held.lists;
      const answer = await connection.attempt(async (database) => {
        const read = database.transaction('kept').store;
        return Promise.all([read.get('directory'), read.get(listsKey)]);
      });
      const [head, lists] = answer?.value ?? [];
      if (!isHead(head)) return undefined;
      return isLists(lists) && lists.version === head.version ? lists : { version: head.version, lists: noLists };
    },

    async saveLists(lists: HeldLists): Promise<void> {
      if (held) {
        if (held.head.version === lists.version) held = { ...held, lists };
        return;
      }
      await connection.attempt(async (database) => {
        const change = database.transaction('kept', 'readwrite');
        const head: unknown = await change.store.get('directory');
        if (isHead(head) && head.version === lists.version) await change.store.put(lists, listsKey);
        await change.done;
      });
    }
  };
}

/** Whether the new generation stands whole and the head points at it. */
async function writeGeneration(connection: Connection, head: DirectoryHead, people: readonly Person[], lists: HeldLists): Promise<boolean> {
  const buckets: Person[][] = Array.from({ length: bucketCount }, () => []);
  people.forEach((person) => buckets[bucketOf(person.id)].push(person));
  for (let start: number = 0; start < bucketCount; start += bucketsAtOnce) {
    // Each turn is a transaction of its own; waiting for it gives the main thread back in between.
    const written = await connection.attempt(async (database) => {
      const change = database.transaction('people', 'readwrite', { durability: 'relaxed' });
      const puts: Promise<unknown>[] = buckets
        .slice(start, start + bucketsAtOnce)
        .map((bucket, index) => change.store.put(bucket, [head.generation, start + index]));
      await Promise.all([...puts, change.done]);
    });
    if (!written) return false;
  }
  const swapped = await connection.attempt((database) => swap(database, head, lists));
  return swapped?.value === true;
}

/** Points the head at the new generation if all of it is there: another tab's swap may have taken some away. */
async function swap(database: DeviceDatabase, head: DirectoryHead, lists: HeldLists): Promise<boolean> {
  const change = database.transaction(['kept', 'people'], 'readwrite');
  const people = change.objectStore('people');
  const own: IDBKeyRange = generationRange(head.generation);
  const isWhole: boolean = (await people.count(own)) === bucketCount;
  const work: Promise<unknown>[] = isWhole
    ? [
        change.objectStore('kept').put(head, 'directory'),
        change.objectStore('kept').put(lists, listsKey),
        people.delete(IDBKeyRange.upperBound(own.lower, true)),
        people.delete(IDBKeyRange.lowerBound(own.upper, true))
      ]
    : [];
  await Promise.all([...work, change.done]);
  return isWhole;
}

function bucketOf(id: string): number {
  return hashPerson(id) % bucketCount;
}

function generationRange(generation: string): IDBKeyRange {
  return IDBKeyRange.bound([generation, 0], [generation, bucketCount - 1]);
}

function isHead(value: unknown): value is DirectoryHead {
  const head = value as Partial<DirectoryHead> | undefined | null;
  return typeof head?.generation === 'string' && typeof head.version === 'string' && typeof head.fetchedAt === 'string';
}

function isLists(value: unknown): value is HeldLists {
  const found = value as Partial<HeldLists> | undefined | null;
  return typeof found?.version === 'string' && Array.isArray(found.lists?.responsibilities?.rows);
}
