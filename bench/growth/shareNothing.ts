/** What the bundle's shared functions call: here each view reckons for itself, since times are measured. */
export function shareNothing(): void {
  Object.assign(globalThis, { reckonedOnce: <In, Out>(reckon: (value: In) => Out, value: In): Out => reckon(value) });
}
