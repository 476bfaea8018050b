import * as fc from 'fast-check';

import { editsBetween } from './editsBetween';

/** The same by the book: every cell of the table, no bounds. */
function plainEdits(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (_unused, j) => (i === 0 ? j : j === 0 ? i : 0)));
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      table[i][j] = Math.min(table[i - 1][j] + 1, table[i][j - 1] + 1, table[i - 1][j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) table[i][j] = Math.min(table[i][j], table[i - 2][j - 2] + 1);
    }
  }
  return table[a.length][b.length];
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 9 });

describe('editsBetween', () => {
  it('counts as the whole table does, to the words and to their beginnings', () => {
    fc.assert(
      fc.property(word, word, fc.constantFrom(1, 2), (typed, other, most) => {
        const cut = (edits: number): number => Math.min(edits, most + 1);
        const beginnings = Array.from({ length: other.length + 1 }, (_, i) => plainEdits(typed, other.slice(0, i)));
        const found = editsBetween(typed, other, most);
        expect([cut(found >> 4), cut(found & 15)]).toEqual([cut(plainEdits(typed, other)), cut(Math.min(...beginnings))]);
      }),
      { numRuns: 2000 }
    );
  });

  it('gives up on words of more than thirty letters', () => {
    expect(editsBetween('a'.repeat(40), 'a'.repeat(40), 2) >> 4).toBe(3);
  });
});
