export type Authorship = 'verified' | 'unverifiable' | 'contradicted';

/**
 * Holds the writer that a row names against the one that the service saw. Graph may leave the id out: such a row is
 * shown. A contradicted row is not. (`docs/security.md` says what this does not prove.)
 */
export function judgeAuthorship(actor: string, createdById: string | undefined): Authorship {
  if (!createdById) return 'unverifiable';
  return createdById.toLowerCase() === actor.toLowerCase() ? 'verified' : 'contradicted';
}
