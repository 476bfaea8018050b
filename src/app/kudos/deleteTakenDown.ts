import { isTakenDown } from '../../domain/kudos/foldKudos';
import { receivedCopies } from '../../domain/outbox/receivedCopies';
import { KudosActivity } from '../../domain/log/activity';
import { Session } from '../session/Session';

/**
 * What a recipient took down is gone from every fold; its sender's client, whenever it next holds the rows, deletes it for good,
 * with the rows that follow it. Once a visit: the outbox keeps what is begun.
 */
export function deleteTakenDown({ replica, outbox, viewer, subscribe }: Pick<Session, 'replica' | 'outbox' | 'viewer' | 'subscribe'>): { readonly stop: () => void } {
  const begun: Set<string> = new Set();

  function look(): void {
    for (const root of Array.from(replica.roots())) {
      if (begun.has(root)) continue;
      const rows = replica.rowsOf(root);
      const kudos = rows.find((row): row is KudosActivity => row.kind === 'kudos' && row.actor === viewer.id && row.id === root);
      if (!kudos || kudos.itemId < 0 || !isTakenDown(kudos, rows)) continue;
      begun.add(root);
      const isQueued = outbox.entries().some(({ task }) => task.type === 'remove' && task.id === kudos.id);
      const copies = receivedCopies({ id: kudos.id, actor: kudos.actor, kudos: { ...kudos, place: 'all' } });
      if (!isQueued) outbox.add({ type: 'remove', root, id: kudos.id, itemId: kudos.itemId, copies }).catch(() => begun.delete(root));
    }
  }

  return { stop: subscribe(look) };
}
