import { foldWord } from './foldWord';
import { soundOf } from './soundOf';
import { stemOf } from './stemOf';

/** A word in the forms in which it is compared. */
export interface WordForms {
  /** Lower case, with its accents. */
  readonly text: string;
  readonly fold: string;
  readonly sound: string;
  readonly stem: string;
  /** lettersOf `fold`, and of `sound`. */
  readonly letters: number;
  readonly soundLetters: number;
  /** Whether it holds å, ä or ö, which are letters of their own. */
  readonly accented: boolean;
}

/** A word of the index. */
export interface Term extends WordForms {
  /** As written where there is no Å: "aakesson"; the same as `fold` for words without. */
  readonly spelledOut: string;
}

/** All different words of an index, each with a number. */
export interface Vocabulary {
  readonly terms: readonly Term[];
  /** The number of a word, which is added when it is new. */
  add(word: string): number;
  /** undefined when the word is not known. */
  find(word: string): number | undefined;
}

export function createVocabulary(): Vocabulary {
  const terms: Term[] = [];
  const numbers: Map<string, number> = new Map();
  return {
    terms,
    add(word: string): number {
      const text: string = word.toLowerCase().normalize('NFC');
      const known: number | undefined = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, terms.length);
      terms.push({ ...toForms(text), spelledOut: foldWord(text.replace(/å/g, 'aa').replace(/ä/g, 'ae').replace(/ö/g, 'oe')) });
      return terms.length - 1;
    },
    find: (word) => numbers.get(word.toLowerCase().normalize('NFC'))
  };
}

export function toForms(word: string): WordForms {
  const text: string = word.toLowerCase().normalize('NFC');
  const fold: string = foldWord(text);
  const sound: string = soundOf(text);
  return { text, fold, sound, stem: stemOf(fold), letters: lettersOf(fold), soundLetters: lettersOf(sound), accented: /[åäö]/.test(text) };
}

/** One bit for each letter that occurs: a to z take 0 to 25; digits and other signs share the rest. */
export function lettersOf(fold: string): number {
  let bits: number = 0;
  for (let i: number = 0; i < fold.length; i++) {
    const letter: number = fold.charCodeAt(i) - 97;
    bits |= letter >= 0 && letter < 26 ? 1 << letter : 1 << (26 + (letter & 3));
  }
  return bits;
}
