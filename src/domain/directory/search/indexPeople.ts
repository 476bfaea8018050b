import { Person } from '../../people/Person';
import { Mandate } from '../Mandate';
import { Responsibility } from '../Responsibility';
import { swedishOrder } from '../swedishOrder';
import { createTermFitter } from './createTermFitter';
import { indexUnits } from './findUnits';
import { foldWord } from './foldWord';
import { initialsOf, nameWords } from './nameWords';
import { mandateText, PeopleIndex, responsibilityTexts } from './PeopleIndex';
import { places } from './PersonField';
import { createPhoneBook, PhoneBook } from './PhoneBook';
import { sortSteps } from './sortSteps';
import { createVocabulary, Vocabulary } from './Vocabulary';
import { wordsOf } from './wordsOf';

const peopleAtOnce: number = 64;
/** Share of the work that is sorting, as measured. */
const sortShare: number = 0.4;

/** Indexes people in small steps; each yields how much is done, from 0 to 1. Of people with one id the first counts. */
export function* indexPeople(given: readonly Person[], responsibilities: readonly Responsibility[], mandates: readonly Mandate[]): Generator<number, PeopleIndex> {
  const ids: Set<string> = new Set();
  const different: Person[] = [];
  for (let i: number = 0; i < given.length; i++) {
    if (!ids.has(given[i].id)) different.push(given[i]);
    ids.add(given[i].id);
    if (i % (peopleAtOnce * 8) === 0) yield 0;
  }
  const sorting = sortSteps(different, (a, b) => swedishOrder(a.name, b.name));
  let step = sorting.next();
  for (let steps: number = 0; !step.done; steps++, step = sorting.next()) yield sortShare * (1 - 1 / (1 + steps / 100));
  const people: readonly Person[] = step.value;

  const vocabulary: Vocabulary = createVocabulary();
  const postings: number[][] = [];
  const phones: PhoneBook = createPhoneBook();
  const mails: string[] = [];
  const nameLengths: Uint8Array = new Uint8Array(people.length);
  const unitNumbers: Map<string, number> = new Map();
  const unitOf: Uint16Array = new Uint16Array(people.length);
  const numberOf: Map<string, number> = new Map();
  const known: Map<string, readonly number[]> = new Map();

  const post = (word: string, person: number, place: number): void => {
    const term: number = vocabulary.add(word);
    (postings[term] ??= []).push(person * 8 + place);
  };
  // Titles, units and offices repeat: their words are taken apart once.
  const postText = (text: string, person: number, place: number): void => {
    let terms: readonly number[] | undefined = known.get(text);
    if (!terms) known.set(text, (terms = [...new Set(wordsOf(text).map((word) => vocabulary.add(word.text)))]));
    for (const term of terms) (postings[term] ??= []).push(person * 8 + place);
  };

  for (let i: number = 0; i < people.length; i++) {
    const person: Person = people[i];
    numberOf.set(person.id, i);
    const words = nameWords(person.name);
    nameLengths[i] = Math.min(255, wordsOf(person.name).length);
    for (const word of words) post(word.text, i, places.name);
    for (const initials of initialsOf(person.name)) post(initials, i, places.initials);
    postText(person.title, i, places.title);
    const end: number = person.unit.lastIndexOf('/');
    postText(person.unit.slice(end + 1), i, places.ownUnit);
    if (end > 0) postText(person.unit.slice(0, end), i, places.above);
    if (person.office) postText(person.office, i, places.office);
    phones.add(person, i);
    mails.push(person.mail ? foldWord(person.mail) : '');
    const unit: number = unitNumbers.get(person.unit) ?? unitNumbers.size;
    unitNumbers.set(person.unit, unit);
    unitOf[i] = unit;
    if (i % peopleAtOnce === 0) yield sortShare + (1 - sortShare) * (i / people.length);
  }

  const mandatesOf = groupByPerson(mandates, numberOf, (mandate) => [mandate.person]);
  for (const [person, own] of mandatesOf) own.forEach((mandate) => postText(mandateText(mandate), person, places.mandate));
  yield 0.98;
  const responsibilitiesOf = groupByPerson(responsibilities, numberOf, peopleOf);
  for (const [person, own] of responsibilitiesOf) own.forEach((one) => responsibilityTexts(one).forEach((text) => postText(text, person, places.responsibility)));
  const units: readonly string[] = [...unitNumbers.keys()];
  const unitsByName = indexUnits(units, unitOf, vocabulary);
  yield 1;
  vocabulary.terms.forEach((_, term) => (postings[term] ??= []));
  return { people, vocabulary, fitTerms: createTermFitter(vocabulary.terms), postings, nameLengths, units, unitOf, unitsByName, phones, mails, numberOf, mandatesOf, responsibilitiesOf };
}

/** Everyone whom a responsibility names. */
function peopleOf({ responsible, substitutes, duty }: Responsibility): readonly string[] {
  return [responsible, ...substitutes, ...duty.map((time) => time.person)];
}

function groupByPerson<T>(items: readonly T[], numberOf: ReadonlyMap<string, number>, idsOf: (item: T) => readonly string[]): Map<number, T[]> {
  const groups: Map<number, T[]> = new Map();
  for (const item of items) {
    for (const id of new Set(idsOf(item))) {
      const person: number | undefined = numberOf.get(id);
      if (person === undefined) continue;
      const group: T[] | undefined = groups.get(person);
      if (group) group.push(item);
      else groups.set(person, [item]);
    }
  }
  return groups;
}
