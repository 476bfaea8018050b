import { Person } from '../../people/Person';
import { isWithin } from '../../people/unit';
import { Responsibility } from '../Responsibility';
import { compareWord, fits, guessWord, isOtherForm } from './compareWord';
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

export type FindAnswers = (typed: readonly WordForms[], viewer: Person | undefined, within: string, limit: number) => readonly Answer[];

/** Weights of a sure word, a word begun, a word within another, and a guess. */
const [sure, begun, inner, guessed] = [4, 3, 2, 1];

/** Prepares the search among responsibilities. */
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

  // Whoever types on changes the last word alone, and each reading of a query shares words with the others.
  const known: Map<string, readonly number[]> = new Map();
  const weightsOf = (word: WordForms): readonly number[] => {
    const found: readonly number[] = known.get(word.text) ?? vocabulary.terms.map((term) => weightOf(word, term));
    if (known.size >= mostKnown) known.clear();
    known.set(word.text, found);
    return found;
  };

  return (typed, viewer, within, limit) => {
    if (typed.length === 0) return [];
    const weights = typed.map(weightsOf);
    const best: Map<Responsibility, { answer: Answer; score: number }> = new Map();
    for (const phrase of phrases) {
      const { responsibility } = phrase;
      if (phrase.terms.length === 0 || (within && !isWithin(responsibility.unit, within))) continue;
      const byWord: readonly number[] = weights.map((own) => Math.max(...phrase.terms.map((term) => own[term])));
      const found: number = byWord.filter((weight) => weight > 0).length;
      const isPhraseSaid: boolean = phrase.terms.every((term) => weights.some((own) => own[term] === sure));
      // Half of "inga lill" is no answer; "snöröjning" in "snöröjning åkesson" may be one.
      if (found === 0 || (found * 2 <= typed.length && !isPhraseSaid)) continue;
      const isWhole: boolean = isPhraseSaid && byWord.every((weight) => weight === sure);
      const certainty: Answer['certainty'] = !isWhole ? 'unsure' : phrase.isTask ? 'exact' : 'synonym';
      const near: number = viewer?.unit && viewer.unit === responsibility.unit ? 0.5 : 0;
      const score: number = { exact: 2000, synonym: 1000, unsure: 0 }[certainty] + (byWord.reduce((sum, weight) => sum + weight, 0) * 10) / typed.length - phrase.terms.length + near;
      if (score <= (best.get(responsibility)?.score ?? -Infinity)) continue;
      const substitutes = responsibility.substitutes.map(findPerson).filter((person): person is Person => person !== undefined);
      best.set(responsibility, { score, answer: { responsibility, certainty, phrase: phrase.text, responsible: findPerson(responsibility.responsible), substitutes } });
    }
    return [...best.values()].sort((a, b) => b.score - a.score).slice(0, limit).map(({ answer }) => answer);
  };
}

/** A sound counts as a guess here: tasks are no names. What is short must fit to the letter. */
function weightOf(word: WordForms, term: Term): number {
  const fit: number = compareWord(word, term);
  if (fit === fits.exact || fit === fits.exactFolded || fit === fits.stem || (fit === fits.sound && isOtherForm(word, term))) return sure;
  if (word.fold.length < 3) return 0;
  if (fit === fits.start || fit === fits.startFolded) return begun;
  if (word.fold.length < 5) return 0;
  if (fit === fits.middle) return inner;
  return fit === fits.sound || guessWord(word, term) === fits.typo ? guessed : 0;
}
