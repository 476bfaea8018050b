/** A reason to stop that is told in its own words, without a stack. */
export class Stop extends Error {}
