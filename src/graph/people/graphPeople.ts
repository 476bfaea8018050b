import { isServiceError, ServiceError } from '../../domain/log/ServiceError';
import { PeopleDirectory, Person } from '../../domain/people/Person';
import { GraphClient } from '../client/GraphClient';
import { toPerson, userProperties } from './toPerson';

/** The directory straight from Entra: the viewer, and what stands in while there is no published file. */
export interface GraphPeople extends PeopleDirectory {
  /** Who is signed in, with unit and title as far as Entra knows them. */
  me(): Promise<Person>;
}

const keptMs: number = 600_000;
/** Each is a request of its own, if in batches: for the few names on a page, not for lists. */
const maxLookups: number = 40;
const shortestSearch: number = 2;

export function graphPeople({ client }: { readonly client: GraphClient }): GraphPeople {
  const read = async (path: string): Promise<Person | undefined> => {
    try {
      const response: Response = await client.send({ path: `${path}?$select=${userProperties}`, traits: { batch: true, cacheMs: keptMs } });
      return toPerson(await response.json().catch(() => undefined));
    } catch (error) {
      if (isServiceError(error) && error.kind === 'missing') return undefined;
      throw error;
    }
  };

  return {
    me: async () => {
      const response: Response = await client.send({ path: `/me?$select=${userProperties}`, traits: { cacheMs: keptMs } });
      const user: Record<string, unknown> = ((await response.json().catch(() => undefined)) as Record<string, unknown> | null) ?? {};
      // Whoever is signed in sees herself, hidden from others or not.
      const person: Person | undefined = toPerson({ ...user, accountEnabled: true, showInAddressList: true, userType: 'Member' });
      if (!person) throw new ServiceError('unavailable', 'The answer is no person');
      return person;
    },
    find: async (ids) => {
      const wanted: string[] = Array.from(new Set(ids.map((id) => id.toLowerCase()))).slice(0, maxLookups);
      const people: (Person | undefined)[] = await Promise.all(wanted.map((id) => read(`/users/${encodeURIComponent(id)}`)));
      return new Map(people.filter((person): person is Person => person !== undefined).map((person) => [person.id, person]));
    },
    suggest: async (text, viewer, limit) => {
      const words: string = toSearchWords(text);
      if (words.replace(/[\s'-]/g, '').length < shortestSearch) return [];
      const response: Response = await client.send({
        // More than are shown, since some are left out and those of the own unit are moved up.
        path: `/users?$search=${encodeURIComponent(`"displayName:${words}"`)}&$select=${userProperties}&$top=${Math.min(limit * 4, 100)}&$count=true`,
        headers: { consistencylevel: 'eventual' },
        traits: { cacheMs: 60_000 }
      });
      const value: unknown = ((await response.json().catch(() => undefined)) as { value?: unknown } | null)?.value;
      const people: Person[] = (Array.isArray(value) ? value : []).map(toPerson).filter((person): person is Person => person !== undefined);
      const distance = (person: Person): number => (viewer.unit !== '' && person.unit === viewer.unit ? 0 : 1);
      return people.sort((a, b) => distance(a) - distance(b) || a.name.localeCompare(b.name, 'sv')).slice(0, limit);
    }
  };
}

/** Entra cuts names into words; quotes and signs break its search clause ("&" is a known fault), so words alone are sent. */
function toSearchWords(text: string): string {
  return text.slice(0, 100).replace(/[^\p{L}\p{N}\s'-]/gu, ' ').replace(/\s+/g, ' ').trim();
}
