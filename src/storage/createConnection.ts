import { unwrap, wrap } from 'idb';
import { DeviceDatabase, Migration, migrations } from './schema';
import { within } from './within';

/** The way to the database of one device. Opened at the first use, opened again when the browser has closed it. */
export interface Connection {
  /**
   * Does work on the database. undefined when there is none to be had, or when the work failed (a full disk, a
   * closed database): the caller goes on in memory. Never rejects. Work is done again when the database was closed
   * under it, so it has to bear that.
   */
  attempt<T>(work: (database: DeviceDatabase) => Promise<T>): Promise<{ readonly value: T } | undefined>;
  /** Tells that the database was made anew: the first time, or after the browser has wiped it. */
  onCreated(listener: () => void): void;
  /** For good: from now on there is no database. */
  close(): void;
}

export interface ConnectionOptions {
  readonly name: string;
  /** undefined when the browser has none, or refuses it. */
  readonly factory: IDBFactory | undefined;
  readonly patienceMs?: number;
  readonly steps?: readonly Migration[];
}

const defaultPatienceMs: number = 5000;

/** @param options - `patienceMs`: after how long a hanging database is gone round. `steps`: for tests of upgrades. */
export function createConnection(options: ConnectionOptions): Connection {
  const { name, factory, patienceMs = defaultPatienceMs, steps = migrations } = options;
  const createdListeners: (() => void)[] = [];
  let opening: Promise<DeviceDatabase> | undefined;
  let hangs: boolean = false;
  let ended: boolean = factory === undefined;

  function forgetHandle(handle: Promise<DeviceDatabase> | undefined): void {
    if (opening === handle) opening = undefined;
  }

  function open(): Promise<DeviceDatabase> {
    const handle: Promise<DeviceDatabase> = new Promise((resolve, reject) => {
      const request: IDBOpenDBRequest = (factory as IDBFactory).open(name, steps.length);
      let isNew: boolean = false;
      request.onupgradeneeded = (event) => {
        isNew = event.oldVersion === 0;
        steps.slice(event.oldVersion).forEach((step) => step(request.result, request.transaction as IDBTransaction));
      };
      request.onerror = () => {
        // A newer Torget has been here: its data is not ours to read. Its own code will, at the next load.
        if (request.error?.name === 'VersionError') ended = true;
        reject(request.error);
      };
      request.onsuccess = () => {
        const database: IDBDatabase = request.result;
        hangs = false;
        // Another tab deletes the database or brings a newer version: let it, and go on in memory.
        database.onversionchange = () => {
          ended = true;
          database.close();
        };
        database.onclose = () => forgetHandle(handle);
        if (ended) database.close();
        if (isNew) createdListeners.forEach((listener) => listener());
        // `wrap` does not know the schema.
        resolve(wrap(database) as unknown as DeviceDatabase);
      };
    });
    handle.catch(() => forgetHandle(handle));
    return handle;
  }

  async function reach(): Promise<DeviceDatabase | undefined> {
    if (ended || (hangs && opening !== undefined)) return undefined;
    try {
      if (opening === undefined) opening = open();
      const database: DeviceDatabase = await within(opening, patienceMs);
      return ended ? undefined : database;
    } catch {
      // Refused at once, or blocked by an older tab: should it open after all, later calls use it.
      hangs = opening !== undefined;
      return undefined;
    }
  }

  return {
    async attempt<T>(work: (database: DeviceDatabase) => Promise<T>): Promise<{ readonly value: T } | undefined> {
      for (let tries: number = 0; tries < 2; tries++) {
        const database: DeviceDatabase | undefined = await reach();
        const handle: Promise<DeviceDatabase> | undefined = opening;
        if (database === undefined) return undefined;
        try {
          return { value: await within(work(database), patienceMs) };
        } catch (error) {
          if (!isLost(error)) return undefined;
          unwrap(database).close();
          forgetHandle(handle);
        }
      }
      return undefined;
    },

    onCreated(listener: () => void): void {
      createdListeners.push(listener);
    },

    close(): void {
      ended = true;
      opening?.then((database) => database.close(), () => undefined);
      opening = undefined;
    }
  };
}

/** The database was closed under the work; a new handle may do. */
function isLost(error: unknown): boolean {
  const name: string = (error as { name?: string } | undefined)?.name ?? '';
  return name === 'InvalidStateError' || name === 'UnknownError' || name === 'AbortError';
}
