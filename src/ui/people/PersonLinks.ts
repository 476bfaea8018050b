import { Person } from '../../domain/people/Person';

/** Addresses that open Teams; undefined for who cannot be reached there. */
export interface PersonLinks {
  readonly chat: (person: Person, message?: string) => string | undefined;
  readonly call: (person: Person) => string | undefined;
}
