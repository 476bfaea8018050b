import { Person } from '../../people/Person';
import { administrationOf, isWithin } from '../../people/unit';
import { fits } from './compareWord';
import { matchCode, noMatch } from './matchCode';
import { PeopleIndex } from './PeopleIndex';
import { Query } from './readQuery';
import { WordForms } from './Vocabulary';

/** One reading of what was typed. */
export interface Reading extends Query {
  /** Whether typing errors are taken into account. */
  readonly guesses: boolean;
  /** How many words need not be found. */
  readonly mayMiss: number;
  /** Tried only when nothing else finds anybody. */
  readonly isLastResort: boolean;
}

export interface RankOptions {
  readonly limit: number;
  readonly within: string;
  readonly kind: Person['kind'] | undefined;
}

export interface Ranking {
  /** Numbers of people, best first, at most `limit`. */
  readonly top: readonly number[];
  readonly total: number;
  /** Whether the best is found by name, number or address as typed: then no other spelling is looked for. */
  readonly isSure: boolean;
  /** By word of the reading, then by term: how it fits. */
  readonly fitsOf: readonly Uint8Array[];
}

const missedTier: number = 16;
/** A word that begins a name. */
const sureTier: number = 2;
const mostTiers: number = 96;
const fineSteps: number = 32;
/** Nearness of those outside what is searched. */
const notAsked: number = 3;
const overlapPenalty: number = 8;

/** Everyone who fits a reading: by how exact, then own unit, own administration and the rest, then Swedish order. */
export function rankPeople(index: PeopleIndex, reading: Reading, viewer: Person | undefined, options: RankOptions): Ranking {
  const fitsOf = reading.words.map((word) => index.fitTerms(word, reading.guesses));
  // A word that nobody bears ends the reading, if every word must be found.
  if (reading.mayMiss === 0 && fitsOf.some(isUnknown)) return { top: [], total: 0, isSure: false, fitsOf };
  const codes: Uint8Array[] = fitsOf.map((_, i) => codePeople(index, reading, fitsOf, i));
  if (reading.phone) codes.push(codePhones(index, reading));
  if (reading.mail) codes.push(codeMails(index, reading.mail));
  if (codes.length === 0) return { top: [], total: 0, isSure: false, fitsOf };

  const nearness: Uint8Array = nearnessOf(index, viewer, options);
  const keys: Int32Array = new Int32Array(index.people.length).fill(-1);
  const counts: Uint32Array = new Uint32Array((mostTiers + 1) * 3 * fineSteps);
  const { mayMiss } = reading;
  let total: number = 0;
  // The one loop over everyone: no objects, no closures.
  for (let person: number = 0; person < keys.length; person++) {
    if (nearness[person] === notAsked) continue;
    let tier: number = 0;
    let fine: number = 0;
    let missed: number = 0;
    let exactNames: number = 0;
    for (let i: number = 0; i < codes.length && missed <= mayMiss; i++) {
      const code: number = codes[i][person];
      if (code === noMatch) {
        missed++;
        tier += missedTier;
      } else {
        tier += code >> 2;
        fine += code & 3;
        if (code < 8) exactNames++;
      }
    }
    if (missed > mayMiss) continue;
    // A whole name is more exact than a part of a longer one.
    if (exactNames > 1 && exactNames === codes.length && index.nameLengths[person] > exactNames) tier++;
    const key: number = ((tier < mostTiers ? tier : mostTiers) * 3 + nearness[person]) * fineSteps + (fine < fineSteps ? fine : fineSteps - 1);
    keys[person] = key;
    counts[key]++;
    total++;
  }
  const top: readonly number[] = firstByKey(keys, counts, options.limit);
  const isSure: boolean = top.length > 0 && keys[top[0]] < (codes.length * sureTier + 1) * 3 * fineSteps;
  return { top, total, isSure, fitsOf };
}

function isUnknown(fitOf: Uint8Array): boolean {
  for (let term: number = 0; term < fitOf.length; term++) if (fitOf[term] !== fits.none) return false;
  return true;
}

/** The best code of each person for one word of the reading. */
function codePeople(index: PeopleIndex, reading: Reading, fitsOf: readonly Uint8Array[], at: number): Uint8Array {
  const best: Uint8Array = new Uint8Array(index.people.length).fill(noMatch);
  const word: WordForms = reading.words[at];
  // In "a andersson" the a is not the beginning of Andersson.
  const longer: readonly Uint8Array[] = fitsOf.filter((_, i) => reading.words[i].fold !== word.fold && reading.words[i].fold.startsWith(word.fold));
  const own: Uint8Array = fitsOf[at];
  for (let term: number = 0; term < own.length; term++) {
    const fit: number = own[term];
    if (fit === fits.none) continue;
    const penalty: number = longer.some((other) => other[term] <= fits.startFolded) ? overlapPenalty : 0;
    const postings: readonly number[] = index.postings[term];
    for (let i: number = 0; i < postings.length; i++) {
      const code: number = matchCode(fit, postings[i] & 7, reading.isInitials);
      const person: number = postings[i] >> 3;
      if (code !== noMatch && code + penalty < best[person]) best[person] = code + penalty;
    }
  }
  return best;
}

function codePhones(index: PeopleIndex, reading: Reading): Uint8Array {
  const { number } = reading;
  const codes: Uint8Array = number
    ? codePeople(index, { ...reading, words: [number] }, [index.fitTerms(number, false)], 0)
    : new Uint8Array(index.people.length).fill(noMatch);
  index.phones.mark(reading.phone, codes);
  return codes;
}

function codeMails(index: PeopleIndex, mail: string): Uint8Array {
  const codes: Uint8Array = new Uint8Array(index.mails.length);
  index.mails.forEach((own, person) => (codes[person] = own === mail ? 0 : own.startsWith(mail) ? 8 : noMatch));
  return codes;
}

/** By person: 0 own unit, 1 own administration, 2 the rest, or notAsked. */
function nearnessOf(index: PeopleIndex, viewer: Person | undefined, { within, kind }: RankOptions): Uint8Array {
  const own: string = viewer?.unit ?? '';
  const byUnit: readonly number[] = index.units.map((unit) => {
    if (within && !isWithin(unit, within)) return notAsked;
    if (own && unit === own) return 0;
    return own && administrationOf(unit) === administrationOf(own) ? 1 : 2;
  });
  const nearness: Uint8Array = new Uint8Array(index.unitOf.length);
  for (let person: number = 0; person < nearness.length; person++) nearness[person] = byUnit[index.unitOf[person]];
  if (kind) index.people.forEach((person, i) => person.kind !== kind && (nearness[i] = notAsked));
  return nearness;
}

/** The first people by key; people of one key stay in Swedish order. Counted into place, not sorted. */
function firstByKey(keys: Int32Array, counts: Uint32Array, limit: number): readonly number[] {
  const places: Uint32Array = new Uint32Array(counts.length);
  let last: number = 0;
  let taken: number = 0;
  for (; last < counts.length && taken < limit; last++) {
    places[last] = taken;
    taken += counts[last];
  }
  const chosen: number[] = new Array<number>(Math.min(taken, limit));
  for (let person: number = 0; person < keys.length; person++) {
    const key: number = keys[person];
    if (key < 0 || key >= last) continue;
    const place: number = places[key]++;
    if (place < chosen.length) chosen[place] = person;
  }
  return chosen;
}
