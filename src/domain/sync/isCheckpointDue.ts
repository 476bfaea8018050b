const minuteMs: number = 60_000;

/** How much is written. */
export interface Writing {
  /** Anything was written since the checkpoint that is known. */
  readonly any: boolean;
  /** So much that readers take the checkpoint alone: it tells them all that they learn. */
  readonly loud: boolean;
  /** By this client, which has written it a short while ago. */
  readonly onDuty: boolean;
}

/**
 * Whether one who may should write the checkpoint anew: every minute in a storm, every other by who keeps it on a common
 * day, so that who comes finds a fresh one however suddenly a storm begins; every three while people are writing, else after
 * half an hour. Seven resource units, which twelve thousand readers save many times over.
 */
export function isCheckpointDue(ageMs: number | undefined, { any, loud, onDuty }: Writing): boolean {
  // One that claims to be from the future would never be due.
  if (ageMs === undefined || ageMs < 0) return true;
  if (loud) return ageMs >= minuteMs;
  if (onDuty) return ageMs >= 2 * minuteMs;
  return ageMs >= (any ? 3 : 30) * minuteMs;
}
