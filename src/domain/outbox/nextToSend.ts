import { OutboxEntry } from '../sync/LocalStores';
import { askedOf } from './askedOf';

/** The first entry that may be sent. @param now the service's time, epoch ms */
export function nextToSend(entries: readonly OutboxEntry[], now: number): OutboxEntry | undefined {
  return entries.find((entry) => {
    if (entry.state === 'failed' || (entry.notBefore && Date.parse(entry.notBefore) > now)) return false;
    const before = entries.find((other) => other.entryId === askedOf(entry.task));
    // Its row comes first. A row that failed will not come: taking it back is done with it.
    return before === undefined || (before.state === 'failed' && entry.task.type === 'remove');
  });
}
