/** Where a person was found, as shown to people. */
export type PersonField = 'name' | 'title' | 'unit' | 'office' | 'phone' | 'mail' | 'mandate' | 'responsibility';

/** Where a word of the index stands. The order is that of `tiers` in matchCode.ts. */
export const places = { name: 0, title: 1, ownUnit: 2, above: 3, office: 4, mandate: 5, responsibility: 6, initials: 7 } as const;
