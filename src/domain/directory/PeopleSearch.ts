import { Person } from '../people/Person';

/**
 * Why the service is not asked.
 * - `noRule`: nobody has told Torget how protected people are known, so they could not be left out
 * - `cannotLeaveOut`: the permissions, or the rule, do not let the service leave them out before it answers
 */
export type PeopleSearchRefusal = 'noRule' | 'cannotLeaveOut';

export type PeopleSearchAnswer = { readonly people: readonly Person[] } | { readonly refusal: PeopleSearchRefusal };

/** Search among people on the server, while no directory is there: by the same allow rule, kept by the service itself. */
export interface PeopleSearch {
  /** At most `limit` people, 25 when left out. Throws a `ServiceError`. */
  find(query: string, limit?: number): Promise<PeopleSearchAnswer>;
}
