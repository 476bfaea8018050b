import { Person } from './Person';
import { administrationOf } from './unit';

/**
 * Folds a text to what people type without thinking of accents: å and ä to a, ö to o, é to e; lower case.
 * (Lists are sorted by Swedish order all the same.)
 */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/ø/g, 'o')
    .replace(/æ/g, 'ae');
}

/**
 * People of whom every word of the query begins a word of the name: the whole name as it was typed first, then own unit,
 * own administration and the rest, each in Swedish order.
 */
export function matchPeople(people: readonly Person[], query: string, viewer: Person, limit: number): readonly Person[] {
  const words = foldText(query).split(/[\s-]+/).filter(Boolean);
  if (words.length === 0) return [];
  const collator = new Intl.Collator('sv');
  const typed = foldText(query.trim());
  return people
    .filter((person) => person.id !== viewer.id && beginsWords(foldText(person.name), words))
    .map((person) => ({ person, rank: asTyped(foldText(person.name), typed) + nearness(person, viewer) }))
    .sort((a, b) => a.rank - b.rank || collator.compare(a.person.name, b.person.name))
    .slice(0, limit)
    .map(({ person }) => person);
}

function beginsWords(name: string, words: readonly string[]): boolean {
  return words.every((word) => name.indexOf(word) === 0 || name.indexOf(` ${word}`) >= 0 || name.indexOf(`-${word}`) >= 0);
}

/** A name that is typed out beats nearness; so does one that goes on as typed, when more than one word of it is typed. */
function asTyped(name: string, typed: string): number {
  if (name === typed) return -20;
  return /[\s-]/.test(typed) && name.indexOf(typed) === 0 ? -10 : 0;
}

function nearness(person: Person, viewer: Person): number {
  if (viewer.unit && person.unit === viewer.unit) return 0;
  return viewer.unit && administrationOf(person.unit) === administrationOf(viewer.unit) ? 1 : 2;
}
