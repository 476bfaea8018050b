import { OwnRows } from '../../domain/mine/OwnRows';
import { WrittenText, whatIWrote } from '../../domain/mine/whatIWrote';
import { Activity } from '../../domain/log/activity';
import { pendingRows } from '../../domain/outbox/pendingRows';
import { readThreadWindow } from '../../domain/sync/readThreadWindow';
import { WrittenState } from '../../ui/mine/MineModel';
import { Session } from '../session/Session';
import { isBeforeTorget } from './isBeforeTorget';

const mostPages: number = 30;
const mostRequests: number = 120;
const dayMs: number = 24 * 60 * 60 * 1000;
const daysAtATime: number = 7;

/** What the viewer has written, on this device and, once asked for, in the whole log. */
export interface Written {
  state(): WrittenState;
  texts(): readonly WrittenText[];
  open(): void;
  readOlder(): void;
}

export function createWritten(session: Session, rows: OwnRows, onChanged: () => void): Written {
  const { replica, viewer } = session;
  let state: WrittenState = 'closed';
  /** Epoch ms; whoever has too many rows to ask for at once reads backwards from here. */
  let readDownTo: number | undefined;

  function become(next: WrittenState): void {
    state = next;
    onChanged();
  }

  async function readAll(): Promise<WrittenState> {
    let next: string | undefined;
    for (let pages = 0; pages < mostPages; pages++) {
      const page = await rows.read('Actor', viewer.id, next);
      if (page === 'tooMany') return 'months';
      replica.apply(page.rows.map(({ change }) => change));
      if (page.next === undefined || page.next === next) return 'all';
      next = page.next;
      onChanged();
    }
    return 'months';
  }

  async function readDays(): Promise<WrittenState> {
    let requests: number = 0;
    const from = readDownTo ?? session.now();
    for (let day = 0; day < daysAtATime; day++) {
      const time = from - day * dayMs;
      const prefix = new Date(time).toISOString().slice(0, 10);
      const read = await readThreadWindow(prefix, {
        log: session.log,
        now: session.now(),
        mayAsk: () => requests++ < mostRequests,
        isEnough: () => false,
        onPage: (changes) => replica.apply(changes.filter((change) => change.type === 'upserted' && change.activity.actor === viewer.id))
      });
      if (read !== prefix) return 'failed';
      readDownTo = time - dayMs;
    }
    return isBeforeTorget(readDownTo ?? from) ? 'all' : 'months';
  }

  function run(read: () => Promise<WrittenState>): void {
    if (state === 'loading') return;
    become('loading');
    read().then(become, () => become('failed'));
  }

  return {
    state: () => state,
    texts() {
      const held: Activity[] = [];
      for (const root of Array.from(replica.roots())) held.push(...replica.rowsOf(root).filter((row) => row.actor === viewer.id));
      return whatIWrote(held, pendingRows(session.outbox.entries(), viewer.name, new Date(session.now()).toISOString()), viewer.id);
    },
    open: () => run(readAll),
    readOlder: () => run(readDays)
  };
}
