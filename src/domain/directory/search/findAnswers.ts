import { Person } from '../../people/Person';
import { isWithin } from '../../people/unit';
import { Responsibility } from '../Responsibility';
import { fits, guessWord, isOtherForm } from './compareWord';
import { createTermFitter, FitTerms } from './createTermFitter';
import { readQuery } from './readQuery';
import { responsibilityTexts } from './PeopleIndex';
import { createVocabulary, Term, WordForms } from './Vocabulary';
import { wordsOf } from './wordsOf';

/** A responsibility that may answer the query. */
export interface Answer {
  readonly responsibility: Responsibility;
  /** `exact` (its task) and `synonym` stand before people; `unsure` below them. */
  readonly certainty: 'exact' | 'synonym' | 'unsure';
  /** The task or synonym that fits. */
  readonly phrase: string;
  /** Those of the directory alone: whoever is not shown there is not shown here. */
  readonly responsible?: Person;
  readonly substitutes: readonly Person[];
}

interface Phrase {
  readonly responsibility: Responsibility;
  readonly text: string;
  readonly isTask: boolean;
  /** Numbers of its telling words. */
  readonly terms: readonly number[];
}

const mostKnown: number = 50;

/** The terms that a typed word fits, with their weights. Few fit, so whoever does not is not listed. */
type Weights = ReadonlyMap<number, number>;

export type FindAnswers = (typed: readonly WordForms[], viewer: Person | undefined, within: string, limit: number) => readonly Answer[];

/** Weights of a sure word, a word begun, a word within another, and a guess. */
const [sure, begun, inner, guessed] = [4, 3, 2, 1];

/** Prepares the search among responsibilities: only those are looked at that a typed word may fit. */
export function createAnswerFinder(responsibilities: readonly Responsibility[], findPerson: (id: string) => Person | undefined): FindAnswers {
  const vocabulary = createVocabulary();
  const phrases: readonly Phrase[] = responsibilities.flatMap((responsibility) =>
    responsibilityTexts(responsibility).map((text, i): Phrase => {
      const telling: ReadonlySet<string> = new Set(readQuery(text).words.map((word) => word.text));
      const words = wordsOf(text).map((word) => word.text.toLowerCase().normalize('NFC'));
      const kept: readonly string[] = telling.size > 0 ? words.filter((word) => telling.has(word)) : words;
      return { responsibility, text, isTask: i === 0, terms: kept.map((word) => vocabulary.add(word)) };
    })
  );
  const { terms } = vocabulary;
  const fitTerms: FitTerms = createTermFitter(terms);
  const phrasesOf: readonly number[][] = terms.map(() => []);
  phrases.forEach((phrase, number) => new Set(phrase.terms).forEach((term) => phrasesOf[term].push(number)));

  // Whoever types on changes the last word alone, and each reading of a query shares words with the others.
  const known: Map<string, Weights> = new Map();
  const weightsOf = (word: WordForms): Weights => {
    const found: Weights = known.get(word.text) ?? weigh(word, fitTerms(word, word.fold.length > 4), terms);
    if (known.size >= mostKnown) known.clear();
    known.set(word.text, found);
    return found;
  };

  return (typed, viewer, within, limit) => {
    const weights = typed.map(weightsOf);
    const touched: ReadonlySet<number> = new Set(weights.flatMap((own) => Array.from(own.keys()).flatMap((term) => phrasesOf[term])));
    const best: Map<Responsibility, { phrase: Phrase; certainty: Answer['certainty']; score: number }> = new Map();
    for (const number of Array.from(touched).sort((a, b) => a - b)) {
      const phrase: Phrase = phrases[number];
      const { responsibility } = phrase;
      if (within && !isWithin(responsibility.unit, within)) continue;
      const byWord: readonly number[] = weights.map((own) => Math.max(...phrase.terms.map((term) => own.get(term) ?? 0)));
      const found: number = byWord.filter((weight) => weight > 0).length;
      const isPhraseSaid: boolean = phrase.terms.every((term) => weights.some((own) => own.get(term) === sure));
      // Half of "inga lill" is no answer; "snöröjning" in "snöröjning åkesson" may be one.
      if (found * 2 <= typed.length && !isPhraseSaid) continue;
      const isWhole: boolean = isPhraseSaid && byWord.every((weight) => weight === sure);
      const certainty: Answer['certainty'] = !isWhole ? 'unsure' : phrase.isTask ? 'exact' : 'synonym';
      const near: number = viewer?.unit && viewer.unit === responsibility.unit ? 0.5 : 0;
      const score: number = { exact: 2000, synonym: 1000, unsure: 0 }[certainty] + (byWord.reduce((sum, weight) => sum + weight, 0) * 10) / typed.length - phrase.terms.length + near;
      if (score > (best.get(responsibility)?.score ?? -Infinity)) best.set(responsibility, { phrase, certainty, score });
    }
    const first = Array.from(best.values()).sort((a, b) => b.score - a.score).slice(0, limit);
    return first.map(({ phrase: { responsibility, text }, certainty }) => {
      const substitutes = responsibility.substitutes.map(findPerson).filter((person): person is Person => person !== undefined);
      return { responsibility, certainty, phrase: text, responsible: findPerson(responsibility.responsible), substitutes };
    });
  };
}

function weigh(word: WordForms, fitOf: Uint8Array, terms: readonly Term[]): Weights {
  const weights: Map<number, number> = new Map();
  for (let term: number = 0; term < fitOf.length; term++) {
    const weight: number = fitOf[term] === fits.none ? 0 : weightOf(word, terms[term], fitOf[term]);
    if (weight > 0) weights.set(term, weight);
  }
  return weights;
}

/** A sound counts as a guess here: tasks are no names. What is short must fit to the letter. */
function weightOf(word: WordForms, term: Term, fit: number): number {
  if (fit === fits.exact || fit === fits.exactFolded || fit === fits.stem || (fit === fits.sound && isOtherForm(word, term))) return sure;
  if (word.fold.length < 3) return 0;
  if (fit === fits.start || fit === fits.startFolded) return begun;
  if (word.fold.length < 5) return 0;
  if (fit === fits.middle) return inner;
  return fit === fits.sound || fit === fits.typo || guessWord(word, term) === fits.typo ? guessed : 0;
}
