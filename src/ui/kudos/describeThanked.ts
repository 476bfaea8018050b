import { Kudos } from '../../domain/feed/Thread';
import { Person } from '../../domain/people/Person';
import { unitName } from '../../domain/people/unit';
import { Text } from '../text/createText';

const mostNamed: number = 6;

type Thanked = Pick<Kudos, 'recipients' | 'unit' | 'shift'>;

/** "Till dig, Hassan Ali och Hemtjänst Norr": whom a kudos thanks, in words. */
export function describeThanked(kudos: Thanked, viewer: string, people: ReadonlyMap<string, Person>, text: Text): string {
  return text.fill(text.strings.ThanksTo, { names: nameThanked(kudos, viewer, people, text, mostNamed) });
}

/**
 * The reader first, then names, then the unit. A name comes of the directory alone: whoever is not in it (gone, or protected) is
 * a colleague without one, whatever the row says.
 */
export function nameThanked({ recipients, unit, shift }: Thanked, viewer: string, people: ReadonlyMap<string, Person>, text: Text, most: number): string {
  const { strings } = text;
  const names: string[] = [];
  if (recipients.some(({ id }) => id === viewer)) names.push(strings.ThanksToYou);
  const others = recipients.filter(({ id }) => id !== viewer);
  const known = others.map(({ id }) => people.get(id)?.name).filter((name): name is string => !!name);
  names.push(...known.slice(0, most));
  const rest: number = others.length - Math.min(known.length, most);
  if (rest > 0) names.push(text.count(rest, 'ThanksHidden'));
  if (unit) names.push(shift ? text.fill(strings.ThanksShift, { unit: unitName(unit), time: describeShift(shift, text) }) : unitName(unit));
  return joinNames(names, text);
}

/** "22–23 november", "30 november–1 december", or "22 november" for a shift of one day. */
export function describeShift(shift: { readonly from: string; readonly to: string }, { locale }: Pick<Text, 'locale'>): string {
  const from = new Date(shift.from);
  const to = new Date(shift.to);
  const dayAndMonth = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long' });
  const last: string = dayAndMonth.format(to);
  if (last === dayAndMonth.format(from)) return last;
  return `${from.getMonth() === to.getMonth() ? from.getDate() : dayAndMonth.format(from)}–${last}`;
}

/** "Hassan Ali, Jussi Lehtonen och Karin Åkesson". */
export function joinNames(names: readonly string[], { strings, fill }: Pick<Text, 'strings' | 'fill'>): string {
  if (names.length < 2) return names[0] ?? '';
  return fill(strings.ThanksAnd, { names: names.slice(0, -1).join(', '), last: names[names.length - 1] });
}
