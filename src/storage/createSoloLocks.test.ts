import { createSoloLocks } from './createSoloLocks';

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

it('lets one run at a time under a name, in the order of asking, also after a fault', async () => {
  const locks = createSoloLocks();
  const order: string[] = [];
  const task = (label: string, fails: boolean) => async () => {
    order.push(`${label} begins`);
    await pause(5);
    order.push(`${label} ends`);
    if (fails) throw new Error(label);
    return label;
  };
  const first = locks.request('outbox', {}, task('first', true));
  const second = locks.request('outbox', {}, task('second', false));
  const other = locks.request('other', {}, async () => order.push('other'));
  await expect(first).rejects.toThrow('first');
  expect(await second).toBe('second');
  await other;
  expect(order).toEqual(['first begins', 'other', 'first ends', 'second begins', 'second ends']);
});

it('does not run for who gave up while waiting', async () => {
  const locks = createSoloLocks();
  const first = locks.request('lead', {}, () => pause(10));
  const given = new AbortController();
  const run = jest.fn().mockResolvedValue(undefined);
  const second = locks.request('lead', { signal: given.signal }, run);
  given.abort();
  await expect(second).rejects.toThrow('No longer wanted');
  await first;
  expect(run).not.toHaveBeenCalled();
  expect(await locks.request('lead', {}, async () => 'free')).toBe('free');
});
