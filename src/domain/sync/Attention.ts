/** Whether somebody sits in front of the page. */
export interface Attention {
  /** Time since the last sign of a person: pointer, key, wheel, touch. */
  idleMs(): number;
  /** Told at the first sign after a long time. */
  onReturn(listener: () => void): { readonly stop: () => void };
}
