import { Person } from '../../domain/people/Person';
import { Presence } from '../../domain/people/Presence';

/** Away, as the person told. */
export interface ShownAbsence {
  /** Last day, "2026-11-30". */
  readonly until: string;
  readonly substitute?: Person;
  readonly note?: string;
}

/** How somebody looks and can be reached right now, as far as it is known. */
export interface PersonStatus {
  readonly presence?: Presence;
  readonly absence?: ShownAbsence;
  /** Address of a photo. */
  readonly photo?: string;
}
