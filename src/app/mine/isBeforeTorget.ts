/** Before there was a Torget there is nothing to read. */
const begun: number = Date.UTC(2026, 0, 1);

export function isBeforeTorget(timeMs: number): boolean {
  return timeMs < begun;
}
