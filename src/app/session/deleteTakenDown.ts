import { isTakenDown } from '../../domain/kudos/foldKudos';
import { KudosActivity } from '../../domain/log/activity';
import { receivedCopies } from '../../domain/outbox/receivedCopies';
import { Outbox } from '../outbox/Outbox';
import { LogReplica } from '../sync/LogReplica';

/** A moderator's client leaves to the sender's what is fresher than this. */
const patienceMs: number = 24 * 60 * 60 * 1000;

export interface TakenDownDeps {
  readonly replica: Pick<LogReplica, 'rowsOf'>;
  readonly outbox: Pick<Outbox, 'entries' | 'add'>;
  readonly viewerId: string;
  /** The viewer may delete what others wrote. */
  readonly moderates: boolean;
  /** The service's time, epoch ms. */
  readonly now: () => number;
}

export interface TakenDown {
  /** Threads that changed. */
  touch(roots: Iterable<string>): void;
  /** Deletes what of them is taken down; asks nothing where nothing is. */
  look(): void;
}

/**
 * What a recipient took down is gone from every fold; its sender's client deletes it for good wherever Torget is open and holds
 * the rows, with the rows that follow it, and a moderator's a day later when the sender has not been there. Once a visit: the
 * outbox keeps what is begun.
 */
export function deleteTakenDown({ replica, outbox, viewerId, moderates, now }: TakenDownDeps): TakenDown {
  const touched: Set<string> = new Set();
  const begun: Set<string> = new Set();

  function isTheirs(kudos: KudosActivity, takenAt: string): boolean {
    return kudos.actor === viewerId || (moderates && Date.parse(takenAt) < now() - patienceMs);
  }

  function lookAt(root: string): void {
    const rows = replica.rowsOf(root);
    const taking = rows.find(({ kind }) => kind === 'retraction');
    const kudos = taking && rows.find((row): row is KudosActivity => row.kind === 'kudos' && row.id === root);
    if (!kudos || kudos.itemId < 0 || !isTheirs(kudos, taking.createdAt) || !isTakenDown(kudos, rows)) return;
    begun.add(root);
    if (outbox.entries().some(({ task }) => task.type === 'remove' && task.id === kudos.id)) return;
    const copies = receivedCopies({ id: kudos.id, actor: kudos.actor, kudos: { ...kudos, place: 'all' } });
    outbox.add({ type: 'remove', root, id: kudos.id, itemId: kudos.itemId, copies }).catch(() => begun.delete(root));
  }

  return {
    touch(roots) {
      for (const root of Array.from(roots)) touched.add(root);
    },
    look() {
      const roots = Array.from(touched).filter((root) => !begun.has(root));
      touched.clear();
      roots.forEach(lookAt);
    }
  };
}
