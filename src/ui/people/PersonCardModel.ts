import { Mandate } from '../../domain/directory/Mandate';
import { Responsibility } from '../../domain/directory/Responsibility';
import { ContactField } from '../../domain/people/Profile';
import { Person } from '../../domain/people/Person';
import { PersonStatus } from './PersonStatus';

/** What a person's card tells. */
export interface PersonCardModel {
  readonly person: Person;
  readonly status: PersonStatus;
  readonly manager?: Person;
  /** How many report to the person. */
  readonly reports: number;
  readonly responsibilities: readonly Responsibility[];
  /** In force or to come. */
  readonly mandates: readonly Mandate[];
  readonly hiddenContact: readonly ContactField[];
}
