const { TORGET_DOUBTS: given } = process.env;

/** Doubts that the whole run has on, by `TORGET_DOUBTS=name,name`. */
export const chosenDoubts: readonly string[] = (given ?? '').split(',').filter((name) => name !== '');

/** Whether the run has said which, be it none: then each test runs once, under these alone. */
export const isChosen: boolean = given !== undefined;

/** The likelier answers and the worse ones; or what the run has chosen, once. */
export const settings: readonly { readonly pessimistic: boolean }[] = isChosen ? [{ pessimistic: false }] : [{ pessimistic: false }, { pessimistic: true }];

/** What is right where the run has this doubt on, and where it has not. */
export function under<T>(doubt: string, harder: T, likelier: T): T {
  return chosenDoubts.includes(doubt) ? harder : likelier;
}
