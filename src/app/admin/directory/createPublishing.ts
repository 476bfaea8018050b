import { applyChanges, IsHonoured } from '../../../domain/directory/lists/applyChanges';
import { createKeepers } from '../../../domain/directory/lists/createKeepers';
import { DirectoryLists, noLists } from '../../../domain/directory/lists/DirectoryLists';
import { ListSnapshot } from '../../../domain/directory/lists/ListRow';
import { MandateList, ResponsibilityList } from '../../../domain/directory/lists/EditableList';
import { toChanges } from '../../../domain/directory/lists/toChanges';
import { unitTree } from '../../../domain/directory/organisation/unitTree';
import { composeDirectory, Composition, CompositionParts } from '../../../domain/directory/publish/composeDirectory';
import { DirectoryFiles, DirectorySource, UserReading } from '../../../domain/directory/publish/DirectoryPublisher';
import { DirectoryRule, DirectoryRules } from '../../../domain/directory/publish/DirectoryRule';
import { Responsibility } from '../../../domain/directory/Responsibility';
import { KeptReading } from '../../../domain/directory/publish/KeptReading';
import { isServiceError, ServiceError } from '../../../domain/log/ServiceError';
import { Profiles } from '../../../domain/people/Profile';
import { DirectoryFile } from '../../../domain/sync/PublishedFiles';

export interface PublishingDeps {
  readonly rules: Pick<DirectoryRules, 'read'>;
  readonly source: DirectorySource;
  readonly files: DirectoryFiles;
  readonly responsibilities: Pick<ResponsibilityList, 'readAll'>;
  readonly mandates: Pick<MandateList, 'readAll'>;
  readonly profiles: Pick<Profiles, 'readAll'>;
  /** What was kept of the last publishing; plain JSON. */
  readonly keep: { get(): Promise<unknown>; set(kept: KeptReading): Promise<void> };
  /** Those who keep the responsibilities of all units from now on too: whoever publishes. */
  readonly keepers: readonly string[];
  /** The service's time, epoch ms. */
  readonly now: () => number;
}

export interface Prepared extends Composition {
  readonly rule: DirectoryRule;
  readonly previous: DirectoryFile | undefined;
  /** Whether everyone was read, or those who changed. */
  readonly read: 'all' | 'changes';
  /** Changed responsibilities that do not count: whoever changed them does not keep them. */
  readonly disregarded: number;
}

export interface Publishing {
  /**
   * Reads all that the file is made of and makes it; writes nothing. Throws a `ServiceError` when any page fails.
   * @param onProgress - people read, and how many there will be, where that is known
   */
  prepare(onProgress?: (read: number, expected: number | undefined) => void): Promise<Prepared | 'noRule'>;
  publish(prepared: Prepared): Promise<'written' | 'lost' | 'notAllowed'>;
}

const weekMs: number = 7 * 24 * 60 * 60 * 1000;

/** Publishing, for the page of an authorised person and for the scheduled script alike. */
export function createPublishing(deps: PublishingDeps): Publishing {
  const { rules, source, files, now } = deps;

  async function readUsers(rule: DirectoryRule, token: string | undefined, expected: number | undefined, onProgress: (read: number, expected: number | undefined) => void): Promise<UserReading | 'tokenExpired'> {
    return source.readUsers(rule, token, (read) => onProgress(read, token === undefined ? expected : undefined));
  }

  return {
    async prepare(onProgress = () => undefined) {
      const rule: DirectoryRule | undefined = await rules.read();
      if (!rule) return 'noRule';
      const previous: DirectoryFile | undefined = await files.read();
      const standing: KeptReading | undefined = usable(await deps.keep.get(), previous, rule, now());
      const protectedIds: ReadonlySet<string> = 'group' in rule.protectedMark ? await source.readMembers(rule.protectedMark.group) : new Set();
      const lists: DirectoryLists = await readLists(deps, previous?.lists ?? noLists);
      const publishedAt: string = new Date(now()).toISOString();

      const compose = (reading: UserReading, kept: KeptReading | undefined): Prepared | 'untold' => {
        const parts: CompositionParts = { rule, reading, protectedIds, lists, previous, kept, publishedAt };
        // Who keeps what is told by the organisation that this reading makes.
        const draft = composeDirectory(parts);
        if (draft === 'untold') return draft;
        const held: ListSnapshot<Responsibility> = previous?.lists?.responsibilities ?? { rows: [] };
        let disregarded: number = 0;
        const { isHonoured } = createKeepers(unitTree(draft.file.people), lists.keepers);
        const counting: typeof isHonoured = (row, heldRow) => {
          const isGood: boolean = isHonoured(row, heldRow);
          if (!isGood) disregarded++;
          return isGood;
        };
        const responsibilities = judge(held, lists.responsibilities, counting);
        const made = composeDirectory({ ...parts, lists: { ...lists, responsibilities } });
        return made === 'untold' ? made : { ...made, rule, previous, read: kept ? 'changes' : 'all', disregarded };
      };

      const expected: number | undefined = previous?.people.length;
      if (standing) {
        const changes = await readUsers(rule, standing.token, expected, onProgress);
        const made = changes === 'tokenExpired' ? 'untold' : compose(changes, standing);
        if (made !== 'untold') return made;
      }
      const everyone = await readUsers(rule, undefined, expected, onProgress);
      const made = everyone === 'tokenExpired' ? 'untold' : compose(everyone, undefined);
      if (made === 'untold') throw new ServiceError('unavailable', 'Entra does not tell enough');
      if (made.file.people.length === 0) throw new ServiceError('refused', 'Nobody would be in the directory');
      return made;
    },

    async publish(prepared) {
      const outcome = await files.write(prepared.file, prepared.previous?.version);
      if (outcome === 'written') await deps.keep.set(prepared.kept);
      return outcome;
    }
  };
}

/** The lists as they are, unjudged, with the tokens to go on from. */
async function readLists(deps: PublishingDeps, before: DirectoryLists): Promise<DirectoryLists> {
  return {
    responsibilities: await readList(deps.responsibilities),
    mandates: await readList(deps.mandates),
    profiles: await readList(deps.profiles),
    keepers: Array.from(new Set([...deps.keepers, ...before.keepers]))
  };
}

/** Read whole: the file's copy lacks whatever named people who were not shown. */
async function readList<T>(list: { readAll(): Promise<ListSnapshot<T>> }): Promise<ListSnapshot<T>> {
  try {
    return await list.readAll();
  } catch (error) {
    // A municipality that has not set up the list has nothing in it.
    if (isServiceError(error) && error.kind === 'missing') return { rows: [] };
    throw error;
  }
}

/** Rows that stood in the published file as they are, count; others when whoever changed them may. */
function judge<T>(held: ListSnapshot<T>, read: ListSnapshot<T>, isHonoured: IsHonoured<T>): ListSnapshot<T> {
  const { changed, removed, token } = toChanges(held, read);
  const judged = applyChanges(held, { changed, removed, ...(token === undefined ? {} : { token }) }, isHonoured);
  // What the list says of rows that are the same is whole; the file's copy may lack people.
  const fresh = new Map(read.rows.map((row) => [row.itemId, row]));
  const isSame = (itemId: number): boolean => !changed.some((row) => row.itemId === itemId);
  return { ...judged, rows: judged.rows.map((row) => (isSame(row.itemId) ? (fresh.get(row.itemId) ?? row) : row)) };
}

function usable(kept: unknown, previous: DirectoryFile | undefined, rule: DirectoryRule, now: number): KeptReading | undefined {
  const found = kept as Partial<KeptReading> | undefined | null;
  if (typeof found?.token !== 'string' || !Array.isArray(found.leftOut) || typeof found.readAllAt !== 'string') return undefined;
  const isGround: boolean = found.version === previous?.version && found.rule === JSON.stringify(rule) && now - Date.parse(found.readAllAt) < weekMs;
  return isGround ? (found as KeptReading) : undefined;
}
