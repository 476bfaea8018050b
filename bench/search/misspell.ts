import type { Random } from '../../tenant/story/random.ts';

/** Neighbours on a Swedish keyboard. */
const keyboard = ['qwertyuiopå', 'asdfghjklöä', 'zxcvbnm'];

/** How Swedish names are also written, by the name statistics: the same name, another parish. Both ways. */
const spellings: readonly (readonly [string, string])[] = [
  ['ss', 's'], ['qvist', 'kvist'], ['qvist', 'quist'], ['karls', 'carls'], ['kri', 'chri'], ['fia', 'phia'], ['kl', 'cl'], ['ks', 'x'],
  ['ste', 'sthe'], ['vik', 'wik'], ['gustaf', 'gustav'], ['jons', 'johns'], ['ols', 'ohls'], ['rik', 'ric'], ['mar', 'maar'], ['ström', 'strøm'],
  ['vall', 'wall'], ['ann', 'an'], ['ll', 'l'], ['tt', 't'], ['nn', 'n'], ['dahl', 'dal'], ['lie', 'li'], ['ä', 'e'], ['hel', 'hell'], ['th', 't'],
  ['stin', 'sthin'], ['kat', 'cat'], ['kar', 'car'], ['oskar', 'oscar'], ['viktor', 'victor'], ['filip', 'philip'], ['mik', 'mic'], ['k', 'ck']
];

type Slip = (word: string, random: Random) => string;

const dropLetter: Slip = (word, random) => {
  const at = random.between(1, word.length - 1);
  return word.slice(0, at) + word.slice(at + 1);
};
const doubleLetter: Slip = (word, random) => {
  const at = random.between(1, word.length - 1);
  return word.slice(0, at) + word[at] + word.slice(at);
};
const swapLetters: Slip = (word, random) => {
  const at = random.between(0, word.length - 2);
  return word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
};
const hitNeighbour: Slip = (word, random) => {
  const at = random.between(0, word.length - 1);
  const row = keyboard.find((keys) => keys.includes(word[at]));
  // Beside the letters of other languages, and the hyphen, one hits nothing else.
  if (row === undefined) return word;
  const key = row.indexOf(word[at]);
  const other = row[key === 0 ? 1 : key === row.length - 1 ? key - 1 : key + (random.chance(0.5) ? 1 : -1)];
  return word.slice(0, at) + other + word.slice(at + 1);
};

/** One slip of the finger somewhere in a text, in a word of at least four letters. The first letter is seldom wrong. */
export function slip(text: string, random: Random): string {
  const words = text.split(' ');
  const long = words.flatMap((word, i) => (word.length > 3 ? [i] : []));
  if (long.length === 0) return text;
  const at = random.pick(long);
  const slips: readonly Slip[] = [dropLetter, dropLetter, doubleLetter, swapLetters, swapLetters, hitNeighbour];
  const before = words[at];
  for (let tries = 0; words[at] === before && tries < 20; tries++) words[at] = random.pick(slips)(before, random);
  return words.join(' ');
}

/** The name in another spelling of the same sound; undefined for names that have none in the list. */
export function respell(text: string, random: Random): string | undefined {
  const possible = spellings.flatMap(([a, b]) => [[a, b], [b, a]] as const).filter(([from]) => text.includes(from));
  if (possible.length === 0) return undefined;
  const [from, to] = random.pick(possible);
  return text.replace(from, to);
}
