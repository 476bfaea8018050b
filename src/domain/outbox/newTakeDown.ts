import { NewActivity } from '../log/ActivityLog';
import { CreateTask } from '../sync/LocalStores';

/**
 * A recipient takes a kudos down. The first row tells every fold and, by About, the sender, whose client deletes the kudos;
 * one row more for each recipient tells their history, however old the kudos is.
 */
export function newTakeDown(createKey: () => string, actor: string, root: string, sender: string, recipients: readonly string[]): CreateTask {
  const toRow = (about: string): NewActivity => {
    const key = createKey();
    return { id: key, root, key, actor, kind: 'retraction', target: root, about };
  };
  return { type: 'create', activity: toRow(sender), mentions: recipients.map(toRow) };
}
