/** A word of a text, and where it stands. */
export interface PlacedWord {
  readonly text: string;
  readonly start: number;
  /** Index after its last character. */
  readonly end: number;
}

/** The words of a text: letters and digits; all else parts them. */
export function wordsOf(text: string): readonly PlacedWord[] {
  const words: PlacedWord[] = [];
  const pattern: RegExp = /[\p{L}\p{M}\p{N}]+/gu;
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    words.push({ text: found[0], start: found.index, end: found.index + found[0].length });
  }
  return words;
}
