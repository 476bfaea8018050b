import { createKey } from '../log/key';
import { ServiceError } from '../log/ServiceError';
import { OutboxEntry } from '../sync/LocalStores';
import { afterFailure } from './afterFailure';
import { newComment } from './newComment';
import { withFreshKey } from './withFreshKey';

const serviceNow: number = Date.UTC(2026, 10, 23, 8, 0, 0);
const hour: number = 60 * 60 * 1000;
let count: number = 0;
const keyAt = (time: number): string => createKey(time, (below) => ++count % below);

/** Written on a device whose clock is eleven hours ahead, before the service had said what time it is. */
function entryOf(time: number): OutboxEntry {
  const task = newComment(keyAt(time), 'amina', keyAt(serviceNow - hour), 'root', { text: 'Hej', mentions: [] });
  return { entryId: 1, queuedAt: new Date(time).toISOString(), attempts: 1, state: 'sending', task };
}

it('does not count a try whose key was ahead of the time of the service, and writes the row with another key', () => {
  const failed = afterFailure(entryOf(serviceNow + 11 * hour), new ServiceError('unavailable', 'ahead', { code: 'keyAhead' }));
  expect(failed).toMatchObject({ attempts: 0, state: 'waiting' });
  const again = withFreshKey(failed, [failed], serviceNow, () => keyAt(serviceNow));
  expect(again.task).toMatchObject({ activity: { key: expect.stringMatching(/^2026-11-23T08/) } });
});

it('keeps the key of a row that may stand', () => {
  const lost = afterFailure(entryOf(serviceNow - 3 * hour), new ServiceError('offline', 'no answer'));
  expect(withFreshKey(lost, [lost], serviceNow, () => keyAt(serviceNow))).toBe(lost);
});
