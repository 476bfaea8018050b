import { PlacedWord, wordsOf } from './wordsOf';

/** The words of a name, and its hyphenated parts as one: "Lars-Göran" is Lars, Göran and LarsGöran. */
export function nameWords(name: string): readonly PlacedWord[] {
  const words: readonly PlacedWord[] = wordsOf(name);
  const joined: PlacedWord[] = [];
  for (let i: number = 0; i < words.length - 1; i++) {
    const [first, second] = [words[i], words[i + 1]];
    const between: string = name.slice(first.end, second.start);
    if (/^[-'’‐]$/.test(between)) joined.push({ text: first.text + second.text, start: first.start, end: second.end });
  }
  return joined.length === 0 ? words : [...words, ...joined];
}

/** "lgs", "ls" and "lg" of Lars-Göran Svensson. */
export function initialsOf(name: string): readonly string[] {
  const parts: readonly string[] = name.split(/\s+/).filter(Boolean);
  const letters: readonly string[] = wordsOf(name).map((word) => word.text.slice(0, 1));
  if (letters.length < 2) return [];
  const given: string = parts[0].split('-').map((part) => part.slice(0, 1)).join('');
  const found: ReadonlySet<string> = new Set([letters.join(''), letters[0] + letters[letters.length - 1], given].map((text) => text.toLowerCase()));
  return [...found].filter((text) => text.length > 1 && text.length < 6);
}
