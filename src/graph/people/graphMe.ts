import { ServiceError } from '../../domain/log/ServiceError';
import { Person } from '../../domain/people/Person';
import { GraphClient } from '../client/GraphClient';
import { toPerson, userProperties } from './toPerson';

/**
 * Who is signed in, straight from Entra, while no directory is published. Nobody else is asked for: with
 * `User.ReadBasic.All` it cannot be seen who may be shown.
 */
export interface GraphMe {
  /** With unit and title as far as Entra tells them. Throws a `ServiceError`. */
  me(): Promise<Person>;
}

const keptMs: number = 600_000;

export function graphMe({ client }: { readonly client: GraphClient }): GraphMe {
  return {
    me: async () => {
      const response: Response = await client.send({ path: `/me?$select=${userProperties}`, traits: { cacheMs: keptMs } });
      const person: Person | undefined = toPerson(await response.json().catch(() => undefined));
      if (!person) throw new ServiceError('unavailable', 'The answer is no person');
      return person;
    }
  };
}
