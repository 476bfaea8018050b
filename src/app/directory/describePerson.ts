import { mandatesAt } from '../../domain/directory/mandates/mandatesAt';
import { orgAround } from '../../domain/directory/organisation/orgAround';
import { Mandate } from '../../domain/directory/Mandate';
import { swedishDate } from '../../domain/directory/duty/localTime';
import { Person } from '../../domain/people/Person';
import { isAway, Profile } from '../../domain/people/Profile';
import { PersonDetails, ShownAbsence } from './DirectoryBook';
import { Holding } from './Holding';

export function describePerson(holding: Holding, person: Person, now: Date): PersonDetails {
  const { index, profiles, responsibilities } = holding;
  const absence: ShownAbsence | undefined = describeAbsence(profiles.get(person.id), now, (id) => index.find(id));
  const { managers, peers, reports } = orgAround(person, index.people);
  const manager: Person | undefined = person.manager === undefined ? undefined : index.find(person.manager);
  return {
    person,
    ...(manager ? { manager } : {}),
    managers,
    peers,
    reports,
    responsibilities: responsibilities.filter(({ responsible, substitutes, duty }) =>
      responsible === person.id || substitutes.indexOf(person.id) >= 0 || duty.some((time) => time.person === person.id)
    ),
    mandates: mandatesOf(holding.mandates, person.id, now),
    ...(absence ? { absence } : {}),
    hiddenContact: profiles.get(person.id)?.hiddenContact ?? []
  };
}

export function describeAbsence(profile: Profile | undefined, now: Date, find: (id: string) => Person | undefined): ShownAbsence | undefined {
  if (!isAway(profile, swedishDate(now))) return undefined;
  const { until, note, substitute } = profile.absence;
  const standIn: Person | undefined = substitute === undefined ? undefined : find(substitute);
  return { until, ...(note ? { note } : {}), ...(standIn ? { substitute: standIn } : {}) };
}

/** In force or to come: those in force first, then by their first day. */
function mandatesOf(mandates: readonly Mandate[], person: string, now: Date): readonly Mandate[] {
  const own = mandates.filter((mandate) => mandate.person === person);
  const inForce: ReadonlySet<Mandate> = new Set(mandatesAt(own, now));
  const today: string = swedishDate(now);
  return own
    .filter((mandate) => inForce.has(mandate) || mandate.from > today)
    .sort((a, b) => Number(inForce.has(b)) - Number(inForce.has(a)) || a.from.localeCompare(b.from));
}
