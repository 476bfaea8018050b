import { applyChanges, IsHonoured } from '../../domain/directory/lists/applyChanges';
import { DirectoryLists } from '../../domain/directory/lists/DirectoryLists';
import { EditableList } from '../../domain/directory/lists/EditableList';
import { ListSnapshot } from '../../domain/directory/lists/ListRow';
import { toChanges } from '../../domain/directory/lists/toChanges';
import { HeldLists } from '../../domain/sync/LocalStores';
import { DirectoryBookDeps } from './DirectoryBookDeps';
import { Holder } from './createHolder';
import { Holding } from './Holding';

export interface ListFollower {
  /** Follows Responsibilities when that is due: within twenty minutes of the first use, and hourly. */
  follow(): void;
  /** Follows a list now: after an edit of one's own. Throws a `ServiceError`. */
  followNow(list: 'responsibilities' | 'mandates'): Promise<void>;
  close(): void;
}

const hourMs: number = 60 * 60 * 1000;
/** Those who search at eight do not all ask at eight. */
const spreadMs: number = 20 * 60 * 1000;

/** Keeps the lists in step with what was edited since the directory was published: 1 RU an hour, while they are in use. */
export function createListFollower(deps: DirectoryBookDeps, holder: Holder): ListFollower {
  const { device, now, random } = deps;
  let planned: ReturnType<typeof setTimeout> | undefined;

  async function followDue(): Promise<void> {
    const held: HeldLists | undefined = await device.directory.lists();
    // Another tab has followed since.
    if (held?.followedAt !== undefined && now() - Date.parse(held.followedAt) < hourMs) {
      if (held.followedAt !== holder.holding()?.lists.followedAt) await holder.takeLists(held);
      return;
    }
    await followNow('responsibilities');
  }

  async function followNow(name: 'responsibilities' | 'mandates'): Promise<void> {
    const holding: Holding | undefined = holder.holding();
    if (!holding) return;
    // What another tab has stored meanwhile is the ground.
    const stored: HeldLists | undefined = await device.directory.lists();
    const ground: HeldLists = stored?.version === holding.lists.version ? stored : holding.lists;
    const followedAt: string = new Date(now()).toISOString();
    const lists: DirectoryLists =
      name === 'mandates'
        ? { ...ground.lists, mandates: await followList(deps.mandates, ground.lists.mandates) }
        : { ...ground.lists, responsibilities: await followList(deps.responsibilities, ground.lists.responsibilities, holding.keepers().isHonoured) };
    await holder.takeLists({ ...ground, lists, followedAt: name === 'responsibilities' ? followedAt : ground.followedAt });
  }

  return {
    follow() {
      const holding: Holding | undefined = holder.holding();
      if (planned || !holding) return;
      const last: number = Date.parse(holding.lists.followedAt ?? holding.directory.publishedAt ?? '') || 0;
      if (now() - last < hourMs) return;
      planned = setTimeout(() => {
        followDue()
          .catch(() => undefined)
          .finally(() => (planned = undefined));
      }, random() * spreadMs);
    },
    followNow,
    close() {
      if (planned) clearTimeout(planned);
    }
  };
}

async function followList<T extends { readonly id: string }>(list: EditableList<T>, held: ListSnapshot<T>, isHonoured?: IsHonoured<T>): Promise<ListSnapshot<T>> {
  const changes = held.token === undefined ? 'tokenExpired' : await list.changesSince(held.token);
  return applyChanges(held, changes === 'tokenExpired' ? toChanges(held, await list.readAll()) : changes, isHonoured);
}
