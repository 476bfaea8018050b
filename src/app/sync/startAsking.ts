/**
 * Begins timing a request; what it gives tells, after the answer, the service's time of asking. Reckoned back from the
 * answer, because the first answer of a visit is what the service's time is learnt from.
 */
export function startAsking(now: () => number): () => number {
  const begun = Date.now();
  return () => now() - (Date.now() - begun);
}
