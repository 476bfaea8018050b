import { buildDirectoryIndex, Pace } from '../../domain/directory/buildDirectoryIndex';
import { DirectoryIndex } from '../../domain/directory/createDirectoryIndex';
import { swedishDate } from '../../domain/directory/duty/localTime';
import { createKeepers, Keepers } from '../../domain/directory/lists/createKeepers';
import { ListRow } from '../../domain/directory/lists/ListRow';
import { standingRows } from '../../domain/directory/lists/standingRows';
import { Mandate } from '../../domain/directory/Mandate';
import { mandatesAt } from '../../domain/directory/mandates/mandatesAt';
import { UnitNode, unitTree } from '../../domain/directory/organisation/unitTree';
import { Responsibility } from '../../domain/directory/Responsibility';
import { swedishOrder } from '../../domain/directory/swedishOrder';
import { Person } from '../../domain/people/Person';
import { Profile } from '../../domain/people/Profile';
import { HeldDirectory, HeldLists } from '../../domain/sync/LocalStores';

/** A directory in memory, with all that is derived of it. Never changed: a newer one takes its place. */
export interface Holding {
  readonly directory: HeldDirectory;
  readonly lists: HeldLists;
  readonly index: DirectoryIndex;
  /** In Swedish order of their tasks. */
  readonly responsibilities: readonly Responsibility[];
  /** Of people in the directory alone, whenever they are in force. */
  readonly mandates: readonly Mandate[];
  readonly profiles: ReadonlyMap<string, Profile>;
  /** The day in Sweden whose mandates are searched. */
  readonly day: string;
  tree(): readonly UnitNode[];
  keepers(): Keepers;
}

/** @param now - the service's time */
export async function createHolding(directory: HeldDirectory, lists: HeldLists, people: readonly Person[], now: Date, pace: Pace): Promise<Holding> {
  const responsibilities = standingRows(lists.lists.responsibilities.rows).map(toResponsibility).sort((a, b) => swedishOrder(a.task, b.task));
  const shown: ReadonlySet<string> = new Set(people.map(({ id }) => id));
  const mandates = standingRows(lists.lists.mandates.rows).map(({ value }) => value).filter(({ person }) => shown.has(person));
  const index = await buildDirectoryIndex(people, responsibilities, mandatesAt(mandates, now), pace);
  let tree: readonly UnitNode[] | undefined;
  let keepers: Keepers | undefined;
  const holding: Holding = {
    directory,
    lists,
    index,
    responsibilities,
    mandates,
    profiles: new Map(standingRows(lists.lists.profiles.rows).map(({ value }) => [value.person, value])),
    day: swedishDate(now),
    tree: () => (tree = tree ?? unitTree(index.people)),
    keepers: () => (keepers = keepers ?? createKeepers(holding.tree(), lists.lists.keepers))
  };
  return holding;
}

function toResponsibility(row: ListRow<Responsibility> & { readonly type: 'value' }): Responsibility {
  return { ...row.value, updated: { at: row.changedAt, ...(row.changedBy ? { by: row.changedBy } : {}) } };
}
