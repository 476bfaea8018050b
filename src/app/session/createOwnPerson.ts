import { isServiceError } from '../../domain/log/ServiceError';
import { Person } from '../../domain/people/Person';
import { SessionDeps } from './SessionDeps';

/** Who is signed in as Entra tells it, kept on the device: for other tabs and cards, and for the next page. */
export interface OwnPerson {
  /** What was told within the last day. */
  kept(): Promise<Person | undefined>;
  /** undefined when Entra does not tell. */
  ask(): Promise<Person | undefined>;
}

const keptKey: string = 'me';
const dayMs: number = 24 * 60 * 60 * 1000;

export function createOwnPerson({ viewer, me, device, now }: Pick<SessionDeps, 'viewer' | 'me' | 'now'> & { readonly device: Pick<SessionDeps['device'], 'small'> }): OwnPerson {
  return {
    async kept() {
      const { person, at } = ((await device.small.get(keptKey)) ?? {}) as { readonly person?: Partial<Person>; readonly at?: unknown };
      const isFresh: boolean = typeof at === 'number' && now() - at < dayMs && person?.id === viewer.id;
      const isWhole: boolean = [person?.name, person?.title, person?.unit].every((text) => typeof text === 'string');
      return isFresh && isWhole ? (person as Person) : undefined;
    },
    async ask() {
      try {
        const person: Person | undefined = await me();
        if (person) await device.small.set(keptKey, { person, at: now() });
        return person;
      } catch (error) {
        // The directory tells as well, once it is here.
        if (!isServiceError(error)) throw error;
        return undefined;
      }
    }
  };
}
