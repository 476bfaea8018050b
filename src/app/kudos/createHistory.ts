import { foldHistory, HistoryEntry } from '../../domain/kudos/foldHistory';
import { HistoryRow } from '../../domain/kudos/HistoryRow';
import { HistoryModel, HistoryPhase } from '../../ui/kudos/KudosModel';
import { Session } from '../session/Session';

/** More pages than a life at work fills: a cursor that never ends is not followed for ever. */
const mostPages: number = 60;

export interface History {
  model(): HistoryModel;
  load(): void;
}

/** What the viewer gave and received: of the replica at once and for nothing, all of it when asked for. */
export function createHistory(session: Pick<Session, 'log' | 'book' | 'viewer' | 'replica'>, onChanged: () => void): History {
  const { log, book, viewer, replica } = session;
  let phase: HistoryPhase = 'idle';
  let rows: HistoryRow[] = [];

  function held(): readonly HistoryEntry[] {
    const entries: HistoryEntry[] = [];
    for (const { root, post } of book.threads()) {
      if (!post.kudos) continue;
      const { value, recipients, unit, shift } = post.kudos;
      const { actor, actorName, createdAt, text, picture } = post;
      const entry = { root, actor, actorName, createdAt, text, value, recipients, unit, shift, picture };
      const mine = recipients.find(({ id }) => id === viewer.id);
      if (actor === viewer.id) entries.push({ ...entry, type: 'given' });
      if (mine) entries.push({ ...entry, type: 'received', scope: mine.scope });
    }
    return entries;
  }

  /** What the replica holds is newer than what the list answered: it may have been taken down or placed elsewhere since. */
  function merged(): readonly HistoryEntry[] {
    const { since } = replica;
    const isHeld = ({ root }: HistoryEntry): boolean => since !== undefined && root >= since;
    const older = foldHistory(rows, viewer.id).filter((entry) => !isHeld(entry));
    return [...held(), ...older].sort((a, b) => (a.createdAt === b.createdAt ? (a.root < b.root ? 1 : -1) : a.createdAt < b.createdAt ? 1 : -1));
  }

  async function read(): Promise<HistoryPhase> {
    const found: HistoryRow[] = [];
    let next: string | undefined;
    for (let page: number = 0; page < mostPages; page++) {
      const answer = await log.readHistory(viewer.id, next);
      if (answer === 'tooMany') return 'tooMany';
      found.push(...answer.rows);
      rows = found.slice();
      if (!answer.next || answer.next === next) return 'ready';
      next = answer.next;
      onChanged();
    }
    return 'failed';
  }

  return {
    model: () => ({ phase, entries: merged() }),
    load() {
      if (phase === 'loading' || phase === 'ready') return;
      phase = 'loading';
      onChanged();
      read().then(
        (reached) => (phase = reached),
        () => (phase = 'failed')
      ).then(onChanged, () => undefined);
    }
  };
}
