import { hashPerson } from '../../people/hashPerson';
import { Person } from '../../people/Person';
import { DirectoryFile } from '../../sync/PublishedFiles';
import { DirectoryLists } from '../lists/DirectoryLists';
import { standingRows } from '../lists/standingRows';
import { comparePeople, DirectoryDifference } from './comparePeople';
import { UserReading } from './DirectoryPublisher';
import { DirectoryRule } from './DirectoryRule';
import { EntraUser } from './EntraUser';
import { judgeUser, LeftOut } from './judgeUser';
import { keepToShown, namesHidden } from './keepToShown';
import { KeptReading } from './KeptReading';
import { toPublished } from './toPublished';

export interface CompositionParts {
  readonly rule: DirectoryRule;
  /** Everyone, or those who changed since `kept` and `previous`. */
  readonly reading: UserReading;
  /** Members of the group of protected people; empty where the rule names none. */
  readonly protectedIds: ReadonlySet<string>;
  /** As the lists hold them: whoever they name. */
  readonly lists: DirectoryLists;
  /** The file that stands, and what was kept of its making: together the ground of a reading of changes. */
  readonly previous: DirectoryFile | undefined;
  readonly kept: KeptReading | undefined;
  /** Version and time of the new file, ISO. */
  readonly publishedAt: string;
}

export interface Composition {
  readonly file: DirectoryFile;
  readonly kept: KeptReading;
  readonly leftOut: Readonly<Record<LeftOut, number>>;
  /** Of this reading, those left out whom it is safe to name: closed accounts and guests without any protection. Never stored. */
  readonly named: readonly { readonly name: string; readonly reason: 'disabled' | 'guest' }[];
  readonly difference: DirectoryDifference;
  /** Of `difference.left`, those whom it is safe to name: their account is closed or gone. The others may be protected by now. */
  readonly safelyLeft: readonly Person[];
  /** Responsibilities that name somebody who is not shown: somebody else has to be found. */
  readonly orphaned: number;
}

/**
 * Makes the directory by the allow rule. Pure: whoever publishes, by the page or by the script, makes the same.
 * `untold`: a reading of changes does not tell enough of somebody; then everyone has to be read.
 */
export function composeDirectory(parts: CompositionParts): Composition | 'untold' {
  const { rule, reading, protectedIds, lists, previous, kept, publishedAt } = parts;
  const isProtected = (id: string): boolean => protectedIds.has(id);
  const isWhole: boolean = kept === undefined || previous === undefined;
  const context = toContext(lists, rule);
  const people: Map<string, Person> = new Map(isWhole ? [] : previous?.people.map((person) => [person.id, person]));
  const leftOut: Map<number, LeftOut> = new Map(isWhole ? [] : kept?.leftOut);
  const named: { name: string; reason: 'disabled' | 'guest' }[] = [];
  const safe: Set<string> = new Set(reading.removed);
  if (!isWhole && (showsMore(previous?.lists, lists) || isFreed(leftOut, protectedIds, rule))) return 'untold';

  for (const user of reading.users) {
    const before: Person | undefined = people.get(user.id);
    people.delete(user.id);
    leftOut.delete(hashPerson(user.id));
    const judgement = judgeUser(user, isProtected);
    if (judgement === 'untold' && !isWhole) return 'untold';
    if (judgement === 'shown') {
      people.set(user.id, toPublished(withManager(user, before), context(user.id)));
      continue;
    }
    leftOut.set(hashPerson(user.id), judgement);
    if (judgement !== 'disabled' && judgement !== 'guest') continue;
    named.push({ name: user.name, reason: judgement });
    safe.add(user.id);
  }
  for (const id of reading.removed) {
    people.delete(id);
    leftOut.delete(hashPerson(id));
  }
  // The group may have changed without any change of a user.
  for (const id of Array.from(people.keys())) {
    if (!isProtected(id)) continue;
    people.delete(id);
    leftOut.set(hashPerson(id), 'protected');
  }

  const isShown = (id: string): boolean => people.has(id);
  const entries: readonly Person[] = Array.from(people.values(), (person) => finish(person, isShown, context(person.id)));
  const difference = comparePeople(previous?.people ?? [], entries);
  const file: DirectoryFile = { version: publishedAt, publishedAt, people: entries, lists: keepToShown(lists, isShown) };
  return {
    file,
    kept: {
      version: file.version,
      token: reading.token,
      rule: JSON.stringify(rule),
      readAllAt: isWhole || kept === undefined ? publishedAt : kept.readAllAt,
      leftOut: Array.from(leftOut)
    },
    leftOut: count(leftOut.values()),
    named,
    difference,
    safelyLeft: difference.left.filter(({ id }) => safe.has(id)),
    orphaned: standingRows(lists.responsibilities.rows).filter(({ value }) => namesHidden(value, isShown)).length
  };
}

type ContextOf = (id: string) => Parameters<typeof toPublished>[1];

function toContext({ mandates, profiles }: DirectoryLists, { politicianUnits }: DirectoryRule): ContextOf {
  const hidden = new Map(standingRows(profiles.rows).map(({ value }) => [value.person, value.hiddenContact ?? []]));
  const seated = new Set(standingRows(mandates.rows).map(({ value }) => value.person));
  return (id) => ({ politicianUnits, hasMandate: seated.has(id), hiddenContact: hidden.get(id) ?? [] });
}

/** Somebody shows by now what they did not: only Entra still has it. */
function showsMore(before: DirectoryLists | undefined, now: DirectoryLists): boolean {
  const hidden = new Map(standingRows(now.profiles.rows).map(({ value }) => [value.person, value.hiddenContact ?? []]));
  return standingRows(before?.profiles.rows ?? []).some(({ value }) => (value.hiddenContact ?? []).some((field) => (hidden.get(value.person) ?? []).indexOf(field) < 0));
}

/** Somebody left the group of protected people, which is no change of the user. */
function isFreed(leftOut: ReadonlyMap<number, LeftOut>, protectedIds: ReadonlySet<string>, { protectedMark }: DirectoryRule): boolean {
  if (!('group' in protectedMark)) return false;
  const members: ReadonlySet<number> = new Set(Array.from(protectedIds, hashPerson));
  return Array.from(leftOut).some(([mark, reason]) => reason === 'protected' && !members.has(mark));
}

/** A change that does not mention the manager leaves who it was. */
function withManager(user: EntraUser, before: Person | undefined): EntraUser {
  return user.manager !== undefined || before?.manager === undefined ? user : { ...user, manager: before.manager };
}

/** What depends on others: a manager who is shown, and what was hidden since. */
function finish(person: Person, isShown: (id: string) => boolean, { hiddenContact }: ReturnType<ContextOf>): Person {
  const { manager, phones, mail, office, ...rest } = person;
  const shows = (field: 'phone' | 'mail' | 'office'): boolean => hiddenContact.indexOf(field) < 0;
  return {
    ...rest,
    ...(office && shows('office') ? { office } : {}),
    ...(mail && shows('mail') ? { mail } : {}),
    ...(phones && shows('phone') ? { phones } : {}),
    ...(manager !== undefined && isShown(manager) ? { manager } : {})
  };
}

function count(reasons: Iterable<LeftOut>): Record<LeftOut, number> {
  const counts: Record<LeftOut, number> = { protected: 0, hidden: 0, disabled: 0, guest: 0, nameless: 0, untold: 0 };
  for (const reason of Array.from(reasons)) counts[reason]++;
  return counts;
}
