import { PersonHit } from '../../domain/directory/createDirectoryIndex';
import { UnitNode } from '../../domain/directory/organisation/unitTree';
import { swedishOrder } from '../../domain/directory/swedishOrder';
import { Responsibility } from '../../domain/directory/Responsibility';
import { Person } from '../../domain/people/Person';
import { DirectoryResults, ResponsibilityItem } from '../../ui/directory/DirectoryModel';
import { DirectoryBook, FoundColleagues } from './DirectoryBook';

const nobody: DirectoryResults = { query: '', answers: [], units: [], people: [], total: 0, isOlder: false };

function toHits(people: readonly Person[]): readonly PersonHit[] {
  return people.map((person) => ({ person, matched: [] }));
}

function everyoneIn({ people, children }: UnitNode): readonly Person[] {
  return children.length === 0 ? people : [...people, ...children.flatMap(everyoneIn)];
}

/** With nothing typed: those of a unit, its head first; of one with units below, everyone in Swedish order. */
export function nearest(book: Pick<DirectoryBook, 'unit'>, path: string, limit: number): DirectoryResults {
  const unit: UnitNode | undefined = path ? book.unit(path)?.unit : undefined;
  if (!unit) return nobody;
  const people: readonly Person[] = unit.children.length === 0 ? unit.people : [...everyoneIn(unit)].sort((a, b) => swedishOrder(a.name, b.name));
  return { ...nobody, unit: path, people: toHits(people.slice(0, limit)), total: people.length };
}

/** What was found; `query` may be newer than what was asked. */
export function toResults(found: FoundColleagues | undefined, query: string, itemOf: (responsibility: Responsibility) => ResponsibilityItem): DirectoryResults {
  if (!found) return { ...nobody, query, isOlder: true };
  return {
    query: found.query,
    answers: found.answers.map(({ responsibility, certainty }) => ({ ...itemOf(responsibility), certainty })),
    units: found.units,
    people: found.people,
    total: found.total,
    ...(found.spelled ? { spelled: found.spelled } : {}),
    isOlder: found.query !== query
  };
}
