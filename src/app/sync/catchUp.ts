import { followChanges } from './followChanges';
import { SyncDeps, Turn } from './SyncDeps';
import { takeOwnToken } from './takeOwnToken';
import { takeTurn } from './takeTurn';

/** Reads every page up to now, as one does who writes the checkpoint for all others; by a token of one's own where others' are of no use. */
export async function catchUp(deps: SyncDeps, pages: number): Promise<Turn> {
  const { replica, sharedTokens } = deps;
  if (replica.token === undefined || replica.since === undefined) return takeTurn(deps);
  if (!replica.isTokenBorrowed || sharedTokens.work) {
    const followed = await followChanges(deps, pages);
    if (followed !== 'tokenExpired') return followed;
    if (!replica.isTokenBorrowed) return takeTurn(deps);
    sharedTokens.failed();
  }
  return takeOwnToken(deps);
}
