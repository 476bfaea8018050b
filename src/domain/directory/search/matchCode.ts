import { fits } from './compareWord';

/** Rows: fits; columns: places (name, title, own unit, units above, office, mandate, responsibility). Lower is better. Names have no endings: there, another ending is a slip. */
const tiers: readonly (readonly number[])[] = [
  /* exact       */ [0, 3, 3, 4, 5, 3, 4],
  /* exactFolded */ [1, 3, 3, 4, 5, 3, 4],
  /* start       */ [2, 4, 4, 5, 6, 4, 5],
  /* startFolded */ [2, 4, 4, 5, 6, 4, 5],
  /* stem        */ [9, 4, 4, 5, 6, 4, 5],
  /* sound       */ [6, 9, 9, 10, 10, 9, 9],
  /* middle      */ [7, 8, 8, 9, 10, 8, 9],
  /* typo        */ [9, 11, 11, 12, 12, 11, 11],
  /* startTypo   */ [10, 12, 12, 13, 13, 12, 12],
  /* typos       */ [12, 14, 14, 15, 15, 14, 14]
];
const initialsPlace: number = 7;

/** Nothing found. */
export const noMatch: number = 255;

/**
 * What a match is worth: tier * 4 + a finer step; noMatch when a word of this fit does not count in this place.
 * @param isInitials - whether the query is written as initials are
 */
export function matchCode(fit: number, place: number, isInitials: boolean): number {
  if (place === initialsPlace) {
    if (fit > fits.exactFolded) return noMatch;
    return (isInitials ? 0 : 12) + fit;
  }
  const isFolded: boolean = fit === fits.exactFolded || fit === fits.startFolded;
  return tiers[fit][place] * 4 + (isFolded ? 1 : 0);
}
