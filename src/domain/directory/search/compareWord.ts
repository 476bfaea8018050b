import { bitsWithin } from './bitsWithin';
import { editsBetween } from './editsBetween';
import { Term, WordForms } from './Vocabulary';

/** How a typed word fits a word of the index, from best to worst. */
export const fits = { exact: 0, exactFolded: 1, start: 2, startFolded: 3, stem: 4, sound: 5, middle: 6, typo: 7, startTypo: 8, typos: 9, none: 255 } as const;

/** More edits than anybody allows, as editsBetween tells it. */
const notAtAll: number = 0xff;

/** How a typed word fits a term, by spelling and sound alone: no guesses at typing errors. */
export function compareWord(typed: WordForms, term: Term): number {
  const { fold } = typed;
  if (term.fold === fold) {
    if (term.text === typed.text) return fits.exact;
    // Who types å means å: "jönsson" is not Jonsson, but may be.
    return typed.accented ? fits.sound : fits.exactFolded;
  }
  if (term.spelledOut === fold) return fits.exactFolded;
  if (term.fold.startsWith(fold)) {
    if (term.text.startsWith(typed.text)) return fits.start;
    return typed.accented ? fits.startTypo : fits.startFolded;
  }
  if (term.spelledOut.startsWith(fold)) return fits.startFolded;
  if (fold.length < 3) return fits.none;
  if (fold.length > 3) {
    if (term.sound === typed.sound) return fits.sound;
    if (isOtherForm(typed, term)) return fits.stem;
  }
  return term.fold.includes(fold) ? fits.middle : fits.none;
}

/** Whether two words are forms of one: "gatlampa" and "gatlampor", "hemtjänsten" and "hemtjänst". */
export function isOtherForm(typed: WordForms, term: WordForms): boolean {
  return term.stem === typed.stem || term.fold === typed.stem || term.stem === typed.fold;
}

/** How a typed word fits a term when it may hold typing errors: one from four letters, two from eight; with three, a lost one. */
export function guessWord(typed: WordForms, term: Term): number {
  const length: number = typed.fold.length;
  if (length < 3 || (length === 3 && (term.fold.length !== 4 || term.fold[0] !== typed.fold[0]))) return fits.none;
  const most: number = length < 8 ? 1 : 2;
  // Each edit brings in at most one letter that the term has not.
  const bySpelling: number = mayBeMeant(typed, term, most) ? editsBetween(typed.fold, term.fold, most) : notAtAll;
  const whole: number = bySpelling >> 4;
  if (whole <= 1) return fits.typo;
  if ((bySpelling & 15) <= 1 && length > 3 && typed.fold[0] === term.fold[0]) return fits.startTypo;
  if (whole <= most) return fits.typos;
  // A slip in a name that is also written as it sounds: "carlsen", "Kristofersson".
  return isNearlyHeard(typed, term) ? fits.typos : fits.none;
}

/** Whether counting the edits is worth it: each brings in at most one letter, and takes at most one away. */
function mayBeMeant(typed: WordForms, term: Term, most: number): boolean {
  if (!bitsWithin(typed.letters & ~term.letters, most)) return false;
  if (typed.fold.charCodeAt(0) === term.fold.charCodeAt(0)) return true;
  return Math.abs(typed.fold.length - term.fold.length) <= most && bitsWithin(term.letters & ~typed.letters, most);
}

function isNearlyHeard(typed: WordForms, term: Term): boolean {
  const { length } = typed.sound;
  if (length < 5 || Math.abs(length - term.sound.length) > 1) return false;
  if (!bitsWithin(typed.soundLetters & ~term.soundLetters, 1) || !bitsWithin(term.soundLetters & ~typed.soundLetters, 1)) return false;
  return editsBetween(typed.sound, term.sound, 1) >> 4 <= 1;
}
