import { Person } from '../../people/Person';
import { ContactField } from '../../people/Profile';
import { administrationOf } from '../../people/unit';
import { EntraUser } from './EntraUser';

/** What decides about a person's entry beside Entra. */
export interface EntryContext {
  readonly politicianUnits: readonly string[];
  /** Whether the person has a mandate, now or later. */
  readonly hasMandate: boolean;
  readonly hiddenContact: readonly ContactField[];
}

/**
 * A user of the allow rule as an entry of the file: the allowed fields alone, and of those none that the person does not show.
 * A politician is whoever belongs to an administration of politicians, or has a mandate and no unit; an employee who also
 * has a mandate stays an employee.
 */
export function toPublished(user: EntraUser, { politicianUnits, hasMandate, hiddenContact }: EntryContext): Person {
  const { id, name, given, surname, title, unit, office, mail, phones, manager } = user;
  const shows = (field: ContactField): boolean => hiddenContact.indexOf(field) < 0;
  const isPolitician: boolean = politicianUnits.indexOf(administrationOf(unit)) >= 0 || (hasMandate && unit === '');
  return {
    id, name, title, unit,
    ...(given ? { given } : {}),
    ...(surname ? { surname } : {}),
    ...(office && shows('office') ? { office } : {}),
    ...(mail && shows('mail') ? { mail } : {}),
    ...(phones.length > 0 && shows('phone') ? { phones } : {}),
    ...(manager ? { manager } : {}),
    kind: isPolitician ? 'politician' : 'employee'
  };
}
