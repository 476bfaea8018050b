import { dateName, dayMs, dayName, weekday } from '../localTime.ts';
import { districts } from '../organisation/places.ts';
import type { Member } from '../people/Member.ts';
import type { Random } from '../random.ts';

/** Who can be named in a text; a text that names someone who is not there is not used. */
export interface People {
  writer: Member;
  /** Whoever wrote the post. */
  asker?: Member;
  /** Whoever commented last. */
  previous?: Member;
  head?: Member;
  colleague?: Member;
  byName(name: string): Member | undefined;
}

export interface Filled {
  text: string;
  mentions: Member[];
}

/**
 * Fills a text: `{a|b}` is one of the two; `[enhet] [dag] [datum] [plats]` are the writer's unit, a working day soon,
 * a date later, a district; `@[skrev] @[nyss] @[chef] @[kollega]` and `@[Karin Åkesson]` mention people.
 * Gives undefined when someone to mention is missing or is the writer.
 */
export function fillText(source: string, people: People, at: number, random: Random): Filled | undefined {
  const mentions: Member[] = [];
  let complete = true;
  let chosen = source;
  // From the inside out: a choice may hold choices.
  while (chosen.includes('{')) chosen = chosen.replace(/\{([^{}]*)\}/g, (_, choices: string) => random.pick(choices.split('|')));
  const text = chosen.replace(/(@?)\[([^\]]+)\]/g, (_, sign: string, name: string) => {
    if (sign === '') return slotOf(name, people.writer, at, random);
    const person = personOf(name, people);
    if (person === undefined || person === people.writer) {
      complete = false;
      return '';
    }
    if (!mentions.includes(person)) mentions.push(person);
    return `@${person.user.displayName}`;
  });
  return complete ? { text: text.replace(/ {2,}/g, ' ').trim(), mentions } : undefined;
}

function personOf(name: string, people: People): Member | undefined {
  if (name === 'skrev') return people.asker;
  if (name === 'nyss') return people.previous;
  if (name === 'chef') return people.head;
  if (name === 'kollega') return people.colleague;
  return people.byName(name);
}

function slotOf(name: string, writer: Member, at: number, random: Random): string {
  if (name === 'enhet') return writer.user.department ?? writer.user.companyName ?? 'Lindhult';
  if (name === 'plats') return random.pick(districts);
  if (name === 'dag') return dayName(workday(at + random.between(2, 3) * dayMs));
  if (name === 'datum') return dateName(workday(at + random.between(6, 24) * dayMs));
  throw new Error(`No such slot: [${name}]`);
}

function workday(at: number): number {
  const day = weekday(at);
  return day === 0 ? at + dayMs : day === 6 ? at + 2 * dayMs : at;
}
