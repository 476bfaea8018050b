const width: number = 32;
const rows: readonly Uint8Array[] = [new Uint8Array(width), new Uint8Array(width), new Uint8Array(width)];

/**
 * Edits (a letter too many, too few, wrong, or two that changed places) that turn `typed` into `word`, and into the
 * beginning of `word` that suits it best. Above `most` both are only known to be more. Words over 30 letters never fit.
 * @returns whole * 16 + beginning
 */
export function editsBetween(typed: string, word: string, most: number): number {
  const far: number = most + 1;
  const height: number = typed.length;
  const length: number = Math.min(word.length, height + most);
  if (height > 30 || length > 30 || length < height - most) return far * 17;
  let [above2, above, row] = rows;
  for (let j: number = 0; j <= length; j++) above[j] = j;
  for (let i: number = 1; i <= height; i++) {
    const letter: number = typed.charCodeAt(i - 1);
    const from: number = Math.max(1, i - most);
    const to: number = Math.min(length, i + most);
    row[from - 1] = from === 1 ? i : far;
    let least: number = far;
    for (let j: number = from; j <= to; j++) {
      const other: number = word.charCodeAt(j - 1);
      const up: number = j > i - 1 + most ? far : above[j];
      let edits: number = Math.min(above[j - 1] + (letter === other ? 0 : 1), up + 1, row[j - 1] + 1);
      if (i > 1 && j > 1 && letter === word.charCodeAt(j - 2) && typed.charCodeAt(i - 2) === other) edits = Math.min(edits, above2[j - 2] + 1);
      row[j] = edits;
      if (edits < least) least = edits;
    }
    if (least > most) return far * 17;
    [above2, above, row] = [above, row, above2];
  }
  let beginning: number = far;
  for (let j: number = Math.max(0, height - most); j <= length; j++) if (above[j] < beginning) beginning = above[j];
  const whole: number = word.length > height + most ? far : Math.min(above[word.length], far);
  return whole * 16 + beginning;
}
