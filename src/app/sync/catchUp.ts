import { followChanges } from './followChanges';
import { SyncDeps, Turn } from './SyncDeps';
import { takeTurn } from './takeTurn';

/** Reads every page up to now, as one does who writes the checkpoint for all others. */
export async function catchUp(deps: SyncDeps, pages: number): Promise<Turn> {
  const { replica } = deps;
  if (replica.token === undefined || replica.since === undefined) return takeTurn(deps);
  const followed = await followChanges(deps, pages);
  return followed === 'tokenExpired' ? takeTurn(deps) : followed;
}
