import { PhotoStore } from '../domain/people/Photos';
import { DirectoryStore, OutboxStore, ReplicaStore, SmallStore, Tabs } from '../domain/sync/LocalStores';
import { Connection, createConnection } from './createConnection';
import { createDirectoryStore } from './createDirectoryStore';
import { createOutboxStore } from './createOutboxStore';
import { createPhotoStore } from './createPhotoStore';
import { createReplicaStore } from './createReplicaStore';
import { createSmallStore } from './createSmallStore';
import { Channel, createTabs } from './createTabs';
import { DeviceOwner, deviceName, isOfAnotherPerson } from './deviceName';
import { eraseStored } from './eraseStored';

/** All that a device keeps for one person on one site. No call rejects, whatever the browser does to its storage. */
export interface Device {
  readonly name: string;
  readonly memoryOnly: boolean;
  readonly replica: ReplicaStore;
  readonly outbox: OutboxStore;
  readonly directory: DirectoryStore;
  readonly photos: PhotoStore;
  readonly small: SmallStore;
  readonly tabs: Tabs;
  /** Deletes what is stored for this person and site, unsent entries too; from here on memory holds what it must. */
  forget(): Promise<void>;
  /** Deletes what Torget keeps on this device for other people, on any site: unsent entries too. */
  forgetOthers(): Promise<void>;
  /** Lets go of database and channel, when the web part goes. Stop what leads or listens first. */
  close(): void;
}

export interface DeviceOptions extends DeviceOwner {
  /** Nothing is written to disk, and what lies there for this person is deleted. */
  readonly memoryOnly?: boolean;
  /** For tests; the browser's own otherwise. */
  readonly indexedDB?: IDBFactory;
}

/** Opens nothing yet: the database is opened at the first use. Without a user id nothing is written to disk. */
export function openDevice(options: DeviceOptions): Device {
  const owner: DeviceOwner = { site: options.site, userId: options.userId };
  const name: string = deviceName(owner);
  const memoryOnly: boolean = options.memoryOnly === true || owner.userId.trim() === '';
  const factory: IDBFactory | undefined = options.indexedDB ?? offered(() => indexedDB);
  const connection: Connection = createConnection({ name, factory: memoryOnly ? undefined : factory });
  const isOwn = (stored: string): boolean => stored === name || stored.startsWith(`${name}:`);
  const forgetOwn = (): Promise<void> => eraseStored(factory, [name], isOwn);
  if (memoryOnly) forgetOwn().catch(() => undefined);

  const tabs = createTabs({
    name,
    locks: offered(() => navigator.locks),
    channel: offered((): Channel => new BroadcastChannel(name)),
    page: document,
    isShared: async () => (await connection.attempt((database) => database.count('kept'))) !== undefined
  });

  const replica: ReplicaStore = createReplicaStore(connection);
  const outbox: OutboxStore = createOutboxStore(connection);

  return {
    name,
    memoryOnly,
    replica,
    outbox,
    directory: createDirectoryStore(connection),
    photos: createPhotoStore(connection),
    small: createSmallStore(connection),
    tabs,
    forget: async () => {
      await replica.clear();
      for (const entry of await outbox.list()) await outbox.remove(entry.entryId);
      connection.close();
      await forgetOwn();
    },
    forgetOthers: () => eraseStored(factory, [], (stored) => isOfAnotherPerson(stored, owner)),
    close: () => {
      connection.close();
      tabs.close();
    }
  };
}

/** What the browser offers, or undefined: it may lack it, or throw at the very mention. */
function offered<T>(take: () => T): T | undefined {
  try {
    return take() ?? undefined;
  } catch {
    return undefined;
  }
}
