import { OutboxEntry } from '../sync/LocalStores';
import { pendingRows } from './pendingRows';

const now: string = '2026-11-23T08:00:00.000Z';
const removal = (rest: Partial<OutboxEntry>): OutboxEntry => ({
  entryId: 1, queuedAt: now, attempts: 0, state: 'waiting', task: { type: 'remove', root: 'r', id: 'c', itemId: 7 }, ...rest
});

it('hides what is being deleted once it cannot be undone', () => {
  expect(pendingRows([removal({ notBefore: '2026-11-23T08:00:05.000Z' })], 'Amina', now).removed.size).toBe(0);
  expect(pendingRows([removal({ notBefore: '2026-11-23T07:59:55.000Z' })], 'Amina', now).removed.has(7)).toBe(true);
});

it('shows a row whose deletion failed as failed, in a thread that changes for it', () => {
  const { removed, sending, rows } = pendingRows([removal({ state: 'failed' })], 'Amina', now);
  expect(removed.size).toBe(0);
  expect(sending.get(7)).toBe('removalFailed');
  expect(rows.get('r')).toEqual([]);
});
