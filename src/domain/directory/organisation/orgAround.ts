import { Person } from '../../people/Person';
import { swedishOrder } from '../swedishOrder';

/** The organisation around a person, as far as the directory shows it. */
export interface OrgAround {
  /** From the top down to the person's own manager. Ends where a manager is not shown, or where a circle would begin. */
  readonly managers: readonly Person[];
  /** Others with the same manager, in Swedish order; also when that manager is not shown. */
  readonly peers: readonly Person[];
  /** In Swedish order. */
  readonly reports: readonly Person[];
}

/** @param people - everyone of the directory, in any order */
export function orgAround(person: Person, people: readonly Person[]): OrgAround {
  const byId: ReadonlyMap<string, Person> = new Map(people.map((one) => [one.id, one]));
  const managers: Person[] = [];
  const met: Set<string> = new Set([person.id]);
  for (let above = managerOf(person, byId); above && !met.has(above.id); above = managerOf(above, byId)) {
    met.add(above.id);
    managers.unshift(above);
  }
  const inOrder = (ofThem: (one: Person) => boolean): readonly Person[] =>
    people.filter((one) => one.id !== person.id && ofThem(one)).sort((a, b) => swedishOrder(a.name, b.name));
  return {
    managers,
    peers: person.manager === undefined ? [] : inOrder(({ manager, id }) => manager === person.manager && id !== person.manager),
    reports: inOrder(({ manager }) => manager === person.id)
  };
}

function managerOf(person: Person, byId: ReadonlyMap<string, Person>): Person | undefined {
  return person.manager === undefined ? undefined : byId.get(person.manager);
}
