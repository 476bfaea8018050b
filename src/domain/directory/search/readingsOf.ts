import { Query } from './readQuery';
import { Reading } from './rankPeople';
import { toForms, WordForms } from './Vocabulary';

const mostJoined: number = 4;

/** How a query may be read, in the order in which it is tried. */
export function readingsOf(query: Query): readonly Reading[] {
  const asTyped: Reading = { ...query, guesses: false, mayMiss: 0, isLastResort: false };
  const guessed: Reading = { ...asTyped, guesses: true };
  const { words } = query;
  const isLastResort: boolean = true;
  // "ek strom", "snö röjning": words that are written as one.
  const joined: readonly Reading[] =
    words.length < 2 || words.length > mostJoined ? [] : words.slice(1).map((_, i) => ({ ...asTyped, words: join(words, i), isLastResort }));
  const missing: readonly Reading[] = words.length < 3 ? [] : [{ ...guessed, mayMiss: Math.floor(words.length / 3), isLastResort }];
  return [asTyped, guessed, ...joined, ...missing];
}

function join(words: readonly WordForms[], at: number): readonly WordForms[] {
  return [...words.slice(0, at), toForms(words[at].text + words[at + 1].text), ...words.slice(at + 2)];
}
