/** Doubts that the whole run has on, by `TORGET_DOUBTS=name,name`. */
export const chosenDoubts: readonly string[] = (process.env.TORGET_DOUBTS ?? '').split(',').filter((name) => name !== '');

/** The likelier answers and the worse ones; or what the run has chosen, once. */
export const settings: readonly { readonly pessimistic: boolean }[] = chosenDoubts.length === 0 ? [{ pessimistic: false }, { pessimistic: true }] : [{ pessimistic: false }];

/** What is right where the run has this doubt on, and where it has not. */
export function under<T>(doubt: string, harder: T, likelier: T): T {
  return chosenDoubts.includes(doubt) ? harder : likelier;
}
