/** What a person can be reached for right now. `unknown` covers what Graph may add later. */
export type Availability = 'available' | 'busy' | 'doNotDisturb' | 'away' | 'offline' | 'unknown';

export interface Presence {
  readonly availability: Availability;
  /** A finer word for `busy`, where there is one. */
  readonly activity?: 'meeting' | 'call' | 'presenting';
  /** Told by Graph where the person has an automatic reply; without a date, which Graph does not give. */
  readonly isOutOfOffice: boolean;
}

/** Presence of people, from Microsoft Teams. */
export interface Presences {
  /**
   * Of as many as are asked for, 650 to a request; whoever is missing in the answer has none. Throws a `ServiceError`:
   * `noAccess` where the municipality has not turned it on.
   */
  of(ids: readonly string[]): Promise<ReadonlyMap<string, Presence>>;
}
