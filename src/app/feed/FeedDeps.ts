import { ActivityLog } from '../../domain/log/ActivityLog';
import { Person } from '../../domain/people/Person';
import { DirectoryStore, OutboxStore, ReplicaStore, SmallStore, Tabs } from '../../domain/sync/LocalStores';
import { PublishedFiles } from '../../domain/sync/PublishedFiles';
import { PublishRight } from '../sync/createPublishRight';
import { Draft, FeedOptions } from '../../ui/feed/FeedModel';

type Listening = { readonly stop: () => void };

/** All that the feed needs from outside, and nothing more; a test gives fakes, a web part the real ones. */
export interface FeedDeps {
  readonly viewer: { readonly id: string; readonly name: string };
  readonly options: FeedOptions;
  readonly log: ActivityLog;
  readonly files: PublishedFiles;
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
  readonly onOnline: (listener: (online: boolean) => void) => Listening;
  readonly isVisible: () => boolean;
  readonly publishRight: PublishRight;
  /** Sets up the lists; undefined for who may not. */
  readonly setUp?: (onProgress: (part: number) => void) => Promise<void>;
  readonly ownersUrl?: string;
  readonly mediaUrl: string;
  readonly linkTo: (root: string) => string;
  readonly preparePicture: (file: Blob) => Promise<NonNullable<Draft['picture']>>;
  /** A thread that a deep link points at. */
  readonly focusRoot?: string;
}
