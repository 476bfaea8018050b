import { Person } from '../../people/Person';
import { administrationOf, unitName } from '../../people/unit';
import { swedishOrder } from '../swedishOrder';
import { fits } from './compareWord';
import { PeopleIndex } from './PeopleIndex';
import { Reading } from './rankPeople';
import { IndexedUnit, UnitHit } from './UnitHit';
import { Vocabulary } from './Vocabulary';
import { wordsOf } from './wordsOf';

/** What a typed word and a word of a unit's name may be to each other; a middle is too little. */
const mostFit: number = fits.sound;

/**
 * Units by name: every word of the reading fits the path and at least one the unit's own name. Whole names first, then
 * the viewer's own administration, then Swedish order.
 */
export function findUnits(index: PeopleIndex, reading: Reading, fitsOf: readonly Uint8Array[], viewer: Person | undefined, limit: number): readonly UnitHit[] {
  if (reading.words.length === 0 || reading.phone || reading.mail || reading.mayMiss > 0) return [];
  const found: { readonly hit: UnitHit; readonly score: number }[] = [];
  for (const { hit, own, all } of index.unitsByName) {
    const fitting = (terms: readonly number[]): number => fitsOf.filter((fit) => terms.some((term) => isFit(fit[term], reading.guesses))).length;
    const inName: number = fitting(own);
    if (inName === 0 || fitting(all) < fitsOf.length) continue;
    const missing: number = own.filter((term) => !fitsOf.some((fit) => fit[term] <= fits.exactFolded)).length;
    const isNear: boolean = !!viewer?.unit && administrationOf(viewer.unit) === administrationOf(hit.path);
    found.push({ hit, score: (fitsOf.length - inName) * 8 + missing * 2 + (isNear ? 0 : 1) });
  }
  return found
    .sort((a, b) => a.score - b.score || swedishOrder(a.hit.path, b.hit.path))
    .slice(0, limit)
    .map(({ hit }) => hit);
}

function isFit(fit: number, guesses: boolean): boolean {
  return fit <= mostFit || (guesses && fit === fits.typo);
}

/** Every unit and all above it, with how many people each holds. */
export function indexUnits(units: readonly string[], unitOf: Uint16Array, vocabulary: Vocabulary): readonly IndexedUnit[] {
  const own: Uint32Array = new Uint32Array(units.length);
  for (const unit of unitOf) own[unit]++;
  const counts: Map<string, number> = new Map();
  units.forEach((unit, i) => {
    const steps: readonly string[] = unit.split('/');
    if (unit !== '') steps.forEach((_, end) => addTo(counts, steps.slice(0, end + 1).join('/'), own[i]));
  });
  const termsOf = (text: string): readonly number[] => wordsOf(text).map((word) => vocabulary.add(word.text));
  return [...counts].map(([path, count]) => ({ hit: { path, count }, own: termsOf(unitName(path)), all: termsOf(path) }));
}

function addTo(counts: Map<string, number>, key: string, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}
