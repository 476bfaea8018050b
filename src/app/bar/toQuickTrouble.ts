import { QuickResults } from '../../ui/bar/QuickResults';
import { DirectoryState, FoundColleagues } from '../directory/DirectoryBook';

const passing: ReadonlySet<FoundColleagues['trouble']> = new Set(['offline', 'throttled', 'unavailable']);

/** Why a search found nothing: what the server said when it was asked in the directory's place, and why it had to be. */
export function toQuickTrouble(trouble: FoundColleagues['trouble'], phase: DirectoryState['phase']): QuickResults['trouble'] {
  if (trouble === undefined) return undefined;
  if (phase === 'filling') return 'filling';
  if (passing.has(trouble) || phase === 'failed') return 'noAnswer';
  return phase === 'noAccess' ? 'noAccess' : 'noDirectory';
}
