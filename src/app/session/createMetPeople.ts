import { Person } from '../../domain/people/Person';
import { SmallStore } from '../../domain/sync/LocalStores';

/** Those whom the checkpoint told of, kept for the other web parts of the page until the device has a directory. */
export interface MetPeople {
  kept(): Promise<readonly Person[]>;
  keep(people: readonly Person[]): Promise<void>;
  forget(): Promise<void>;
}

const keptKey: string = 'met';

export function createMetPeople(small: SmallStore): MetPeople {
  return {
    async kept() {
      const people: unknown = await small.get(keptKey);
      return Array.isArray(people) ? people.filter(isPerson) : [];
    },
    keep: (people) => small.set(keptKey, people),
    forget: () => small.set(keptKey, undefined)
  };
}

function isPerson(value: unknown): value is Person {
  const { id, name, title, unit } = (value ?? {}) as Partial<Record<keyof Person, unknown>>;
  return [id, name, title, unit].every((text) => typeof text === 'string');
}
