import { noLists } from '../directory/lists/DirectoryLists';
import { Person } from '../people/Person';
import { DirectoryStore, HeldDirectory, HeldLists } from './LocalStores';

/** The directory on a device, in memory. */
export function fakeDirectoryStore(): DirectoryStore {
  let held: HeldDirectory | undefined;
  let lists: HeldLists | undefined;
  let people: ReadonlyMap<string, Person> = new Map();
  return {
    version: async () => held,
    async replace(file, fetchedAt) {
      held = { version: file.version, fetchedAt, publishedAt: file.publishedAt, size: file.people.length };
      lists = { version: file.version, lists: file.lists ?? noLists };
      people = new Map(file.people.map((person) => [person.id, person]));
    },
    find: async (ids) => new Map(Array.from(people).filter(([id]) => ids.indexOf(id) >= 0)),
    all: async () => Array.from(people.values()),
    lists: async () => lists,
    async saveLists(next) {
      if (next.version === held?.version) lists = next;
    }
  };
}
