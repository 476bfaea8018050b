import { Person } from '../../people/Person';
import { fits } from './compareWord';
import { foldWord } from './foldWord';
import { matchCode, noMatch } from './matchCode';
import { initialsOf, nameWords } from './nameWords';
import { FieldMatch, mandateText, PeopleIndex, responsibilityTexts } from './PeopleIndex';
import { PersonField, places } from './PersonField';
import { phoneDigits } from './phoneDigits';
import { Reading } from './rankPeople';
import { PlacedWord, wordsOf } from './wordsOf';

interface Place {
  readonly field: PersonField;
  readonly text: string;
  readonly place: number;
  readonly word: PlacedWord;
}

export interface Explanation {
  readonly matched: readonly FieldMatch[];
  /** What was typed, with the words that it was taken for; undefined when it was found as typed. */
  readonly spelled?: string;
}

/** Why a person was found: for each word of the query the best places alone. */
export function explainMatch(index: PeopleIndex, reading: Reading, fitsOf: readonly Uint8Array[], number: number): Explanation {
  const person: Person = index.people[number];
  const candidates: readonly Place[] = placesOf(index, number);
  const marks: Map<string, { field: PersonField; text: string; ranges: [number, number][] }> = new Map();
  const mark = (field: PersonField, text: string, start: number, end: number): void => {
    const key: string = `${field} ${text}`;
    const known = marks.get(key) ?? { field, text, ranges: [] };
    known.ranges.push([start, end]);
    marks.set(key, known);
  };
  let isCorrected: boolean = false;
  const spelled: string[] = reading.words.map((typed, i) => {
    let [best, bestFit, written] = [noMatch, fits.none as number, typed.text];
    let found: Place[] = [];
    for (const candidate of candidates) {
      const term: number | undefined = index.vocabulary.find(candidate.word.text);
      const fit: number = term === undefined ? fits.none : fitsOf[i][term];
      const code: number = fit === fits.none ? noMatch : matchCode(fit, candidate.place, reading.isInitials);
      if (code === noMatch || code > best) continue;
      if (code < best) found = [];
      [best, bestFit, written] = [code, fit, code < best ? candidate.word.text : written];
      found.push(candidate);
    }
    for (const { field, text, word } of found) for (const [start, end] of rangesIn(word, text, bestFit, typed.fold)) mark(field, text, start, end);
    const isOtherEnding: boolean = bestFit === fits.stem && found.some(({ field }) => field === 'name');
    const isOtherSpelling: boolean = bestFit !== fits.none && (bestFit === fits.sound || bestFit >= fits.typo || isOtherEnding);
    if (isOtherSpelling) isCorrected = true;
    return isOtherSpelling || bestFit <= fits.exactFolded ? written : typed.text;
  });
  for (const phone of person.phones ?? []) for (const [start, end] of phoneRange(phone, reading.phone)) mark('phone', phone, start, end);
  if (reading.mail && person.mail && foldWord(person.mail).startsWith(reading.mail)) mark('mail', person.mail, 0, Math.min(reading.mail.length, person.mail.length));
  return { matched: [...marks.values()].map((one) => ({ ...one, ranges: tidy(one.ranges) })), spelled: isCorrected ? spelled.join(' ') : undefined };
}

function placesOf(index: PeopleIndex, number: number): readonly Place[] {
  const person: Person = index.people[number];
  const end: number = person.unit.lastIndexOf('/');
  const at = (field: PersonField, text: string, place: number): Place[] => wordsOf(text).map((word) => ({ field, text, place, word }));
  return [
    ...nameWords(person.name).map((word): Place => ({ field: 'name', text: person.name, place: places.name, word })),
    ...initialsOf(person.name).map((text): Place => ({ field: 'name', text: person.name, place: places.initials, word: { text, start: 0, end: 0 } })),
    ...at('title', person.title, places.title),
    ...wordsOf(person.unit).map((word): Place => ({ field: 'unit', text: person.unit, place: word.start > end ? places.ownUnit : places.above, word })),
    ...(person.office ? at('office', person.office, places.office) : []),
    ...(index.mandatesOf.get(number) ?? []).flatMap((mandate) => at('mandate', mandateText(mandate), places.mandate)),
    ...(index.responsibilitiesOf.get(number) ?? []).flatMap((one) => responsibilityTexts(one).flatMap((text) => at('responsibility', text, places.responsibility)))
  ];
}

/** The part of a word that was typed; the whole word where the spelling differs; the first letters for initials. */
function rangesIn(word: PlacedWord, text: string, fit: number, typed: string): readonly (readonly [number, number])[] {
  if (word.end === 0) return wordsOf(text).filter((own) => typed.indexOf(foldWord(own.text.slice(0, 1))) >= 0).map((own) => [own.start, own.start + 1]);
  if (fit !== fits.start && fit !== fits.startFolded && fit !== fits.middle) return [[word.start, word.end]];
  const folded: string = foldWord(word.text);
  const from: number = fit === fits.middle ? folded.indexOf(typed) : 0;
  if (from < 0 || (fit === fits.startFolded && !folded.startsWith(typed))) return [[word.start, word.end]];
  const start: number = word.start + unfoldedLength(text.slice(word.start, word.end), from);
  return [[start, word.start + unfoldedLength(text.slice(word.start, word.end), from + typed.length)]];
}

/** How many characters of a text fold to so many. */
function unfoldedLength(text: string, foldedLength: number): number {
  let length: number = 0;
  for (let i: number = 0; i < text.length; i++) {
    length += foldWord(text[i]).length;
    if (length > foldedLength) return i;
  }
  return text.length;
}

function phoneRange(phone: string, digits: string): readonly (readonly [number, number])[] {
  if (digits === '') return [];
  const own: string = phoneDigits(phone);
  const wanted: string = own.indexOf(digits) < 0 && digits.indexOf('46') === 0 ? `0${digits.slice(2)}` : digits;
  const at: number = own.indexOf(wanted);
  if (at < 0) return [];
  // Counted from the end: a country code stands for the first nought.
  const positions: readonly number[] = [...phone].flatMap((sign, i) => (/\d/.test(sign) ? [i] : []));
  const last: number = positions.length - (own.length - at - wanted.length) - 1;
  const first: number = Math.max(0, last - wanted.length + 1);
  return at === 0 ? [[0, positions[last] + 1]] : [[positions[first], positions[last] + 1]];
}

/** Ranges in order, those that meet or overlap joined. */
function tidy(ranges: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  const joined: [number, number][] = [];
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = joined[joined.length - 1];
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else if (end > start) joined.push([start, end]);
  }
  return joined;
}
