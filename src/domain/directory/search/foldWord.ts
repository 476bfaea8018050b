import { foldText } from '../../people/matchPeople';

const strokes: Readonly<Record<string, string>> = { ł: 'l', đ: 'd', ŋ: 'n', ŧ: 't', ı: 'i', ß: 'ss' };

/** A word as people type it without thinking of accents or strokes: "Åkesson" is akesson, "Łukasz" lukasz. */
export function foldWord(word: string): string {
  const folded: string = foldText(word);
  return /^[\x20-\x7e]*$/.test(folded) ? folded : folded.replace(/[łđŋŧıß]/g, (letter) => strokes[letter]);
}
