import { Person } from '../../people/Person';

/** What a new directory changes. */
export interface DirectoryDifference {
  readonly joined: readonly Person[];
  /** As the former directory had them. */
  readonly left: readonly Person[];
  /** As they are now. */
  readonly changed: readonly Person[];
}

export function comparePeople(before: readonly Person[], now: readonly Person[]): DirectoryDifference {
  const former: ReadonlyMap<string, Person> = new Map(before.map((person) => [person.id, person]));
  const current: ReadonlySet<string> = new Set(now.map(({ id }) => id));
  return {
    joined: now.filter(({ id }) => !former.has(id)),
    left: before.filter(({ id }) => !current.has(id)),
    changed: now.filter((person) => {
      const was: Person | undefined = former.get(person.id);
      return was !== undefined && !isSame(was, person);
    })
  };
}

function isSame(one: Person, other: Person): boolean {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]) as Set<keyof Person>;
  return Array.from(keys).every((key) => JSON.stringify(one[key]) === JSON.stringify(other[key]));
}
