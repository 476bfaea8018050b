import { bitsWithin } from './bitsWithin';
import { compareWord, fits, guessWord } from './compareWord';
import { lettersOf, Term, WordForms } from './Vocabulary';

/** How a typed word fits each term, by its number; `guesses` when typing errors are taken into account. */
export type FitTerms = (word: WordForms, guesses: boolean) => Uint8Array;

/** Words kept from one search to the next: whoever types on changes the last word alone. */
const mostKept: number = 24;

/**
 * Compares typed words with all terms. Letters are looked at first, in arrays of numbers: of 25,000 words all but some
 * hundred lack too many of the letters typed, and are never touched.
 */
export function createTermFitter(terms: readonly Term[]): FitTerms {
  const written: Int32Array = Int32Array.from(terms, (term) => term.letters | lettersOf(term.spelledOut));
  const sounds: Int32Array = Int32Array.from(terms, (term) => term.soundLetters);
  const kept: Map<string, Uint8Array> = new Map();

  const compareAll = (word: WordForms): Uint8Array => {
    const found: Uint8Array = new Uint8Array(terms.length).fill(fits.none);
    const { letters, soundLetters } = word;
    // Another form of the word, or what sounds like it, may lack some of its letters.
    const byForm: boolean = word.fold.length > 3;
    const stem: number = lettersOf(word.stem);
    for (let i: number = 0; i < found.length; i++) {
      const own: number = written[i];
      if ((letters & ~own) === 0 || (byForm && (sounds[i] === soundLetters || (stem & ~own) === 0))) found[i] = compareWord(word, terms[i]);
    }
    return found;
  };

  const guessAll = (word: WordForms): Uint8Array => {
    const found: Uint8Array = compareAll(word);
    for (let i: number = 0; i < found.length; i++) {
      // Two slips bring in two letters at most.
      if (found[i] === fits.none && bitsWithin(word.letters & ~written[i], 2)) found[i] = guessWord(word, terms[i]);
    }
    return found;
  };

  return (word, guesses) => {
    const key: string = `${word.text} ${guesses}`;
    let found: Uint8Array | undefined = kept.get(key);
    if (!found) {
      if (kept.size >= mostKept) kept.clear();
      kept.set(key, (found = guesses ? guessAll(word) : withoutGuesses(compareAll(word))));
    }
    return found;
  };
}

/** An accent typed where the word has none is a guess when the word has only begun. */
function withoutGuesses(found: Uint8Array): Uint8Array {
  for (let i: number = 0; i < found.length; i++) if (found[i] === fits.startTypo) found[i] = fits.none;
  return found;
}
