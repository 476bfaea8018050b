import { ActivityLog, NewActivity } from '../../domain/log/ActivityLog';
import { Person } from '../../domain/people/Person';
import { DirectoryStore, OutboxStore, ReplicaStore, SmallStore, Tabs } from '../../domain/sync/LocalStores';
import { Settings } from '../../domain/settings/Settings';
import { PublishedFiles } from '../../domain/sync/PublishedFiles';
import { Attention } from '../../domain/sync/Attention';
import { PublishRight } from '../sync/createPublishRight';

/** All that a session needs from outside, and nothing more; a test gives fakes, an entry point the real ones. */
export interface SessionDeps {
  readonly viewer: { readonly id: string; readonly name: string };
  /** Threads that a first view wants. */
  readonly wanted: number;
  readonly log: ActivityLog;
  readonly files: PublishedFiles;
  /** What the municipality decided. */
  readonly settingsList: Settings;
  readonly device: {
    readonly replica: ReplicaStore;
    readonly outbox: OutboxStore;
    readonly directory: DirectoryStore;
    readonly small: SmallStore;
    readonly tabs: Tabs;
  };
  /** Who is signed in as Entra knows it: used until there is a directory. */
  readonly me: () => Promise<Person | undefined>;
  /** The service's time, epoch ms. */
  readonly now: () => number;
  /** 0 to 1. */
  readonly random: () => number;
  readonly createKey: () => string;
  /** Epoch ms of the device until which nobody asks; shared by all tabs. */
  readonly wait: { get(): number };
  readonly isOnline: () => boolean;
  readonly onOnline: (listener: (online: boolean) => void) => { readonly stop: () => void };
  readonly isVisible: () => boolean;
  /** Left out where nothing tells whether somebody is there. */
  readonly attention?: Attention;
  readonly publishRight: PublishRight;
  /** The viewer may delete what others wrote. */
  readonly moderates?: boolean;
  /** Is told of each row of the viewer's that was just stored. */
  readonly onStored?: (row: NewActivity) => void;
}
