import { DirectoryNotice } from '../../ui/directory/DirectoryModel';
import { DirectoryState, FoundColleagues, StoppedImport } from './DirectoryBook';

/** The server answers the next question, maybe. */
const passing: ReadonlySet<FoundColleagues['trouble']> = new Set(['offline', 'throttled', 'unavailable']);

/** What is not as usual, the gravest first. */
export function directoryNotices(state: DirectoryState, isOnline: boolean, found: FoundColleagues | undefined, stopped: StoppedImport | undefined): readonly DirectoryNotice[] {
  const notices: DirectoryNotice[] = [];
  if (!isOnline) notices.push({ kind: 'offline' });
  if (stopped) notices.push({ kind: 'stoppedImport', list: stopped.list, count: stopped.count });
  if (state.phase === 'unpublished' || state.phase === 'noAccess' || state.phase === 'failed') {
    if (isOnline) notices.push({ kind: 'noDirectory', why: state.phase, asksServer: found?.trouble === undefined || passing.has(found.trouble) });
  } else if (state.isOld && state.publishedAt) notices.push({ kind: 'old', since: state.publishedAt });
  // What fails for a moment only is no news: presence comes with the next look.
  const [presence, photos] = [state.presenceTrouble, state.photoTrouble].map((kind) => (kind === 'noAccess' || kind === 'noToken' ? kind : undefined));
  if (isOnline && (presence || photos)) {
    const what = presence && photos ? 'both' : presence ? 'presence' : 'photos';
    notices.push({ kind: 'notShown', what, isTurnedOff: (presence ?? photos) === 'noAccess' });
  }
  return notices;
}
