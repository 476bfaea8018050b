import { swedishDate } from '../../domain/directory/duty/localTime';
import { foldKudos } from '../../domain/kudos/foldKudos';
import { Post } from '../../domain/feed/Thread';
import { noReactions } from '../../domain/feed/foldReactions';
import { OwnRows } from '../../domain/mine/OwnRows';
import { WrittenText } from '../../domain/mine/whatIWrote';
import { Profiles } from '../../domain/people/Profile';
import { DataState, MineModel } from '../../ui/mine/MineModel';
import { createFeedActions } from '../feed/createFeedActions';
import { Session } from '../session/Session';
import { collectMyData } from './collectMyData';
import { createOwnProfile } from './createOwnProfile';
import { createWritten } from './createWritten';
import { Mine } from './Mine';

export interface MineDeps {
  readonly session: Session;
  readonly rows: OwnRows;
  readonly profiles: Pick<Profiles, 'mine' | 'saveMine'>;
  readonly siteUrl: string;
  /** What the viewer reads: "sv-SE". */
  readonly locale: string;
  readonly isShared: () => boolean;
  /** Keeps nothing more on the device, and takes away what is kept; or the other way round. */
  readonly setShared: (shared: boolean) => void;
  /** What the device keeps, by name. */
  readonly kept: () => Promise<Readonly<Record<string, unknown>>>;
  /** Gives a file to the viewer. */
  readonly saveFile: (name: string, content: string) => void;
}

/** Mitt on a session: what the viewer wrote, what they have said about themselves, and how this device behaves. */
export function createMine(deps: MineDeps): Mine {
  const { session } = deps;
  const listeners: Set<() => void> = new Set();
  let model: MineModel | undefined;
  let data: DataState = 'idle';
  let unsubscribe: (() => void) | undefined;

  function changed(): void {
    model = undefined;
    listeners.forEach((listener) => listener());
  }

  const writing = createFeedActions(session);
  const written = createWritten(session, deps.rows, changed);
  const profile = createOwnProfile(deps.profiles, changed);
  const nowIso = (): string => new Date(session.now()).toISOString();

  function build(): MineModel {
    const { kudosInFeed, shortcuts } = session.preferences.current();
    const own = profile.current();
    const substitute = own.value.absence?.substitute;
    if (substitute) session.people.want([substitute]);
    return {
      viewer: session.people.viewer(),
      written: { state: written.state(), texts: written.state() === 'closed' ? [] : written.texts() },
      profile: own,
      substitute: substitute ? session.people.known().get(substitute) : undefined,
      canNotify: session.settings.kudos().notify !== undefined,
      kudosInFeed,
      shortcuts,
      isShared: deps.isShared(),
      waiting: session.outbox.entries().length,
      data,
      now: nowIso(),
      mediaUrl: `${deps.siteUrl}/Media/`
    };
  }

  async function takeData(): Promise<void> {
    if (data === 'working') return;
    data = 'working';
    changed();
    try {
      const viewer = session.people.viewer();
      const made = await collectMyData({
        rows: deps.rows,
        viewer,
        profile: deps.profiles.mine,
        device: deps.kept,
        outbox: session.outbox.entries(),
        site: deps.siteUrl,
        now: nowIso()
      });
      deps.saveFile(`torget-mina-uppgifter-${swedishDate(new Date(session.now()))}.json`, JSON.stringify(made, undefined, 2));
      data = made.missing.length > 0 ? 'partly' : 'done';
    } catch {
      data = 'failed';
    }
    changed();
  }

  return {
    model: () => (model = model ?? build()),
    actions: {
      openWritten: written.open,
      readOlder: written.readOlder,
      edit: (text, next, mentions) => writing.edit(...asThread(text), next, mentions),
      remove: (text) => writing.remove(...asThread(text)),
      setScope: (kudosScope) => profile.change({ kudosScope }),
      setNotify: (on) => profile.change(on ? { notify: true, language: deps.locale.slice(0, 2).toLowerCase() } : { notify: undefined, language: undefined }),
      setAbsence: (absence) => profile.change({ absence }),
      setHidden: (hiddenContact) => profile.change({ hiddenContact }),
      setPreference: (name, on) => session.preferences.set({ [name]: on }),
      setShared(shared) {
        deps.setShared(shared);
        changed();
      },
      takeData: () => {
        takeData().catch(() => undefined);
      },
      retryProfile: profile.load,
      suggestPeople: session.people.suggest
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start() {
      unsubscribe = session.subscribe(changed);
      profile.load();
    },
    stop() {
      unsubscribe?.();
      listeners.clear();
    }
  };
}

/** The text as the feed's actions take it: of its thread they look at the root and, for a post, at title and picture. */
function asThread({ row }: WrittenText): [Parameters<ReturnType<typeof createFeedActions>['edit']>[0], Post] {
  const shared = { reactions: noReactions, kind: 'post' as const, audience: 'all', title: '' };
  // What follows a kudos in the list goes with it: whom it thanked must be told.
  const target: Post =
    row.kind === 'comment' ? { ...row, ...shared } : row.kind === 'kudos' ? { ...row, ...foldKudos(row, []), reactions: noReactions, title: '' } : { ...row, reactions: noReactions };
  return [{ root: row.root, post: target, comments: [] }, target];
}
