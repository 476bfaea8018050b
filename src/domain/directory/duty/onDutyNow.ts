import { DutyTime, Responsibility, Weekday } from '../Responsibility';
import { isPublicHoliday } from './isPublicHoliday';
import { addDays, swedishDate, swedishMoment } from './localTime';

/** A time on duty, of one person without a break. */
export interface DutySpell {
  /** Entra id. */
  readonly person: string;
  readonly onCall: boolean;
  readonly from: Date;
  /** undefined: round the clock, no end within the week. */
  readonly to?: Date;
}

export interface Duty {
  /** undefined: nobody right now. */
  readonly now?: DutySpell;
  /** Who comes after, or is first to come. */
  readonly next?: DutySpell;
}

interface Spell {
  readonly person: string;
  readonly onCall: boolean;
  readonly from: number;
  readonly to: number;
}

/** So far ahead the next on duty is looked for: over Christmas with a weekend on either side. */
const daysAhead: number = 10;

/** Who is on duty for a responsibility, and who is next. Hours in Sweden; a public holiday counts as a Sunday. */
export function onDutyNow(responsibility: Pick<Responsibility, 'duty'>, now: Date): Duty {
  const time: number = now.getTime();
  const spells: readonly Spell[] = joinSpells(spellsAround(responsibility.duty, now));
  // Whoever is at work comes before whoever is on call.
  const current: Spell | undefined = spells.filter((spell) => spell.from <= time && time < spell.to).sort(byUrgency)[0];
  const after: number = current?.to ?? time;
  const next: Spell | undefined = spells
    .filter((spell) => spell !== current && spell.to > after && (spell.person !== current?.person || spell.from > after))
    .sort((a, b) => Math.max(a.from, after) - Math.max(b.from, after) || byUrgency(a, b))[0];
  const end: number = swedishMoment(addDays(swedishDate(now), daysAhead - 1), 0).getTime();
  const toSpell = (spell: Spell, start: number): DutySpell => ({
    person: spell.person, onCall: spell.onCall, from: new Date(start), to: spell.to >= end ? undefined : new Date(spell.to)
  });
  const isEndless: boolean = current !== undefined && current.to >= end;
  return {
    now: current && toSpell(current, current.from),
    next: next && !isEndless ? toSpell(next, Math.max(next.from, after)) : undefined
  };
}

function byUrgency(a: Spell, b: Spell): number {
  return Number(a.onCall) - Number(b.onCall) || b.to - a.to;
}

function spellsAround(duty: readonly DutyTime[], now: Date): readonly Spell[] {
  const spells: Spell[] = [];
  const today: string = swedishDate(now);
  for (let day: number = -1; day < daysAhead; day++) {
    const date: string = addDays(today, day);
    const weekday: Weekday = isPublicHoliday(date) ? 7 : weekdayOf(date);
    for (const { days, from, to, person, onCall } of duty) {
      const [start, end] = [minutesOf(from), minutesOf(to)];
      if (days.indexOf(weekday) < 0 || Number.isNaN(start) || Number.isNaN(end)) continue;
      const until: Date = end > start ? swedishMoment(date, end) : swedishMoment(addDays(date, 1), end);
      spells.push({ person, onCall: onCall === true, from: swedishMoment(date, start).getTime(), to: until.getTime() });
    }
  }
  return spells;
}

/** Spells of one person that meet or overlap, as one. */
function joinSpells(spells: readonly Spell[]): readonly Spell[] {
  const joined: Spell[] = [];
  for (const spell of [...spells].sort((a, b) => a.from - b.from)) {
    const at: number = joined.findIndex((other) => other.person === spell.person && other.onCall === spell.onCall && other.to >= spell.from);
    if (at < 0) joined.push(spell);
    else joined[at] = { ...joined[at], to: Math.max(joined[at].to, spell.to) };
  }
  return joined;
}

/** Minutes after midnight of "08:00" to "24:00"; NaN for anything else. */
function minutesOf(time: string): number {
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})$/.exec(time) ?? [];
  const total: number = Number(hours) * 60 + Number(minutes);
  return Number(minutes) < 60 && total <= 1440 ? total : NaN;
}

function weekdayOf(date: string): Weekday {
  return (new Date(`${date}T00:00:00Z`).getUTCDay() || 7) as Weekday;
}
