import { Person } from '../../people/Person';
import { foldWord } from '../search/foldWord';

/** Finds whoever a cell of an import means: by mail address, else by the whole name. */
export function createPersonFinder(people: readonly Person[]): (cell: string) => readonly Person[] {
  const byKey: Map<string, Person[]> = new Map();
  const add = (key: string, person: Person): void => {
    byKey.set(key, [...(byKey.get(key) ?? []), person]);
  };
  for (const person of people) {
    if (person.mail) add(person.mail.toLowerCase(), person);
    add(nameKey(person.name), person);
  }
  return (cell) => byKey.get(cell.trim().toLowerCase()) ?? byKey.get(nameKey(cell)) ?? [];
}

function nameKey(name: string): string {
  return `name ${foldWord(name.trim().replace(/\s+/g, ' '))}`;
}
