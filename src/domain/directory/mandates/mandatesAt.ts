import { addDays, swedishDate } from '../duty/localTime';
import { Mandate } from '../Mandate';
import { swedishOrder } from '../swedishOrder';

/** Mandates in force on the day in Sweden; first and last days included. */
export function mandatesAt(mandates: readonly Mandate[], at: Date): readonly Mandate[] {
  const today: string = swedishDate(at);
  return mandates.filter(({ from, to }) => from <= today && (to === undefined || today <= to));
}

/** Those in force and those to come: whoever keeps mandates sees both. */
export function mandatesFrom(mandates: readonly Mandate[], at: Date): readonly Mandate[] {
  const today: string = swedishDate(at);
  return mandates.filter(({ to }) => to === undefined || today <= to);
}

/** The next day on which somebody enters or has left, "2027-01-01"; undefined when no change is known. */
export function nextMandateChange(mandates: readonly Mandate[], at: Date): string | undefined {
  const today: string = swedishDate(at);
  const days: readonly string[] = mandates.flatMap(({ from, to }) => [from, ...(to === undefined ? [] : [addDays(to, 1)])]);
  return days.filter((day) => day > today).sort()[0];
}

export interface MandateGroup {
  readonly name: string;
  readonly mandates: readonly Mandate[];
}

const roles: readonly string[] = ['ordförande', 'förste vice ordförande', 'andre vice ordförande', 'ledamot', 'ersättare'];

/** By board or by party, in Swedish order; within each the chair first, then members and substitutes. */
export function groupMandates(mandates: readonly Mandate[], by: 'board' | 'party', nameOf: (mandate: Mandate) => string): readonly MandateGroup[] {
  const groups: Map<string, Mandate[]> = new Map();
  for (const mandate of mandates) groups.set(mandate[by], [...(groups.get(mandate[by]) ?? []), mandate]);
  return [...groups]
    .map(([name, own]) => ({ name, mandates: own.sort((a, b) => rankOf(a) - rankOf(b) || swedishOrder(nameOf(a), nameOf(b))) }))
    .sort((a, b) => swedishOrder(a.name, b.name));
}

function rankOf({ role }: Mandate): number {
  const rank: number = roles.indexOf(role.toLowerCase().normalize('NFC'));
  return rank < 0 ? roles.length : rank;
}
