import { createRandom } from '../../tenant/story/random.ts';
import type { Random } from '../../tenant/story/random.ts';
import { respell, slip } from './misspell.ts';
import type { FilePerson, Query } from './Query.ts';

/** What a person means by a query: facts in full letters, before they are shortened or misspelt. */
interface Meaning {
  given?: string;
  surname?: string;
  title?: string;
  unit?: string;
  phone?: string;
}

interface Recipe {
  kind: string;
  count: number;
  /** Whom the query is about; undefined when this person will not do. */
  mean: (person: FilePerson, random: Random) => Meaning | undefined;
  /** The letters typed; undefined when this person's name does not lend itself to it. */
  type: (meaning: Meaning, random: Random) => string | undefined;
  /** The one who searches works in the same unit. */
  amongColleagues?: true;
}

const lower = (text: string): string => text.toLowerCase();
const leaf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
const join = (...parts: (string | undefined)[]): string => parts.filter(Boolean).join(' ');
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');
const spelledOut = (text: string): string => text.replace(/å/g, 'aa').replace(/ä/g, 'ae').replace(/ö/g, 'oe');
const fullName = ({ given, surname }: FilePerson): Meaning => ({ given, surname });
const nameOf = ({ given, surname, unit, title }: Meaning): string => lower(join(given, surname, unit, title));

const recipes: readonly Recipe[] = [
  { kind: 'full name', count: 30, mean: fullName, type: (meaning, random) => (random.chance(0.4) ? join(meaning.given, meaning.surname, meaning.unit) : nameOf(meaning)) },
  { kind: 'surname first', count: 15, mean: fullName, type: ({ given, surname, unit }) => lower(join(surname, given, unit)) },
  { kind: 'without å, ä, ö', count: 20, mean: withSwedishLetters, type: (meaning) => plain(nameOf(meaning)) },
  { kind: 'aa, ae, oe', count: 5, mean: withSwedishLetters, type: (meaning) => spelledOut(nameOf(meaning)) },
  { kind: 'beginnings', count: 20, mean: fullName, type: ({ given = '', surname = '', unit }, random) => lower(join(given.slice(0, random.between(1, 4)), surname.slice(0, random.between(3, 6)), unit)) },
  { kind: 'a slip', count: 30, mean: fullName, type: (meaning, random) => slip(nameOf(meaning), random) },
  { kind: 'two slips', count: 8, mean: fullName, type: ({ given = '', surname = '', unit }, random) => lower(join(slip(lower(given), random), slip(lower(surname), random), unit)) },
  { kind: 'spelt as it sounds', count: 17, mean: fullName, type: ({ given, surname, unit }, random) => { const name = respell(lower(join(given, surname)), random); return name && lower(join(name, unit)); } },
  { kind: 'given name and unit', count: 12, mean: ({ given, unit }) => ({ given, unit: leaf(unit) }), type: ({ given, unit }) => lower(join(given, unit)) },
  { kind: 'given name and title', count: 6, mean: ({ given, title, unit }) => ({ given, title, unit: leaf(unit) }), type: ({ given, title, unit }) => lower(join(given, title?.split(',')[0], unit)) },
  { kind: 'title and unit', count: 8, mean: ({ title, unit }) => (title ? { title, unit: leaf(unit) } : undefined), type: ({ title, unit }) => lower(join(title, unit)) },
  { kind: 'given name of a colleague', count: 10, mean: ({ given }) => ({ given }), type: ({ given }) => lower(given ?? ''), amongColleagues: true },
  { kind: 'beginning of a colleague', count: 5, mean: ({ given }) => ({ given }), type: ({ given = '' }) => lower(given.slice(0, 4)), amongColleagues: true },
  { kind: 'phone number', count: 9, mean: ({ phones }, random) => (phones ? { phone: random.pick(phones) } : undefined), type: ({ phone = '' }, random) => typePhone(phone, random) },
  { kind: 'initial and surname', count: 5, mean: fullName, type: ({ given = '', surname, unit }) => lower(join(given.slice(0, 1), surname, unit)) }
];

/**
 * 200 queries as people type them; the same from the same people and seed.
 * @param as - one person types them all, as on a page that is signed in once
 */
export function makeQueries(people: readonly FilePerson[], seed: number, as?: FilePerson): Query[] {
  const random = createRandom(seed);
  return recipes.flatMap((recipe) => {
    const own = random.branch(recipe.kind);
    const queries: Query[] = [];
    while (queries.length < recipe.count) {
      const query = makeQuery(people, recipe, own, as);
      if (query) queries.push(query);
    }
    return queries;
  });
}

function makeQuery(people: readonly FilePerson[], recipe: Recipe, random: Random, as?: FilePerson): Query | undefined {
  const target = random.pick(as && recipe.amongColleagues ? people.filter(({ unit, id }) => unit === as.unit && id !== as.id) : people);
  const viewer = as ?? (recipe.amongColleagues ? random.pick(people.filter(({ unit, id }) => unit === target.unit && id !== target.id)) : random.pick(people));
  const near = recipe.amongColleagues ? people.filter(({ unit }) => unit === target.unit) : people;
  let meaning = recipe.mean(target, random);
  if (!meaning || !viewer) return undefined;
  let text = recipe.type(meaning, random);
  // Who knows that there are many of that name adds the unit, and lets the search be when even that is not enough.
  if (text !== undefined && fitting(near, meaning, text, recipe).length > 3 && !recipe.amongColleagues) {
    meaning = { ...meaning, unit: leaf(target.unit) };
    text = recipe.type(meaning, random);
  }
  if (!text) return undefined;
  const right = fitting(near, meaning, text, recipe);
  if (right.length > 3 || right.length === 0) return undefined;
  // A namesake whom the words fit as well is no less right than the one who was thought of.
  return { kind: recipe.kind, text, viewer: viewer.id, right: right.map(({ id }) => id) };
}

/** Everyone whom the meaning fits to the letter; for beginnings, whom the letters typed fit. */
function fitting(people: readonly FilePerson[], meaning: Meaning, text: string, { kind }: Recipe): FilePerson[] {
  const beginnings = kind === 'beginnings' || kind === 'initial and surname' || kind === 'beginning of a colleague';
  const typed = text.split(' ');
  return people.filter((person) => {
    if (meaning.phone) return person.phones?.includes(meaning.phone);
    if (meaning.title && meaning.title !== person.title) return false;
    if (meaning.unit && !person.unit.split('/').includes(meaning.unit)) return false;
    if (!beginnings) return (!meaning.given || meaning.given === person.given) && (!meaning.surname || meaning.surname === person.surname);
    return lower(person.given).startsWith(typed[0]) && (!meaning.surname || lower(person.surname).startsWith(typed[1]));
  });
}

function withSwedishLetters({ given, surname }: FilePerson): Meaning | undefined {
  return /[åäö]/i.test(given + surname) ? { given, surname } : undefined;
}

function typePhone(phone: string, random: Random): string {
  const digits = phone.replace(/\D/g, '');
  return random.pick([phone, digits, `+46 ${digits.slice(1)}`, `+46 (0)${phone.slice(1)}`, `0046${digits.slice(1)}`, digits.slice(-6), phone.replace(/-/, ' ')]);
}
