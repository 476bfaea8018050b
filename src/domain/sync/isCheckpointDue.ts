const minuteMs: number = 60_000;

/** Whether one who may should write the checkpoint anew: after ten minutes while people are writing, else half an hour. */
export function isCheckpointDue(ageMs: number | undefined, changesSince: number): boolean {
  // One that claims to be from the future would never be due.
  if (ageMs === undefined || ageMs < 0) return true;
  return changesSince > 0 ? ageMs > 10 * minuteMs : ageMs > 30 * minuteMs;
}
