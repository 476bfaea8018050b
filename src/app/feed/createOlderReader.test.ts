import { FakeLog, fakePost, fakeReaction, fakeWindows } from '../../domain/sync/fakeWindows';
import { createLogReplica } from '../sync/createLogReplica';
import { LogReplica } from '../sync/LogReplica';
import { createOlderReader, OlderReader } from './createOlderReader';

const now: number = Date.UTC(2026, 10, 23, 12, 0, 0);
const day: number = 24 * 60 * 60 * 1000;
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

interface Bench {
  readonly reader: OlderReader;
  readonly replica: LogReplica;
  readonly told: () => number;
}

function createBench(log: Pick<FakeLog, 'readThreads' | 'readWritten'>): Bench {
  const replica = createLogReplica(() => undefined);
  replica.since = '2026-11-20';
  let told = 0;
  const reader = createOlderReader({ log, replica, now: () => now }, () => { told++; });
  return { reader, replica, told: () => told };
}

describe('a link to one thread', () => {
  const old = fakePost(now - 300 * day);
  const { root } = old.activity;
  const reactions = Array.from({ length: 6_000 }, (_, n) => fakeReaction(root, now - 300 * day + 60_000 + n * 500));

  it('shows the post first, however old and however loud its thread is', async () => {
    const log = fakeWindows([old, ...reactions], 5_000, 1_000);
    const { reader, replica } = createBench(log);
    reader.include(root);
    expect(reader.included(root)).toBe('reading');
    await settle();
    expect(log.asked[0]).toBe(`${root}~${root}`);
    expect([reader.included(root), replica.rowsOf(root).length]).toEqual(['found', 6_001]);
    expect(log.asked.length).toBeLessThan(60);
  });

  it('tells when there is no such thread, and asks once', async () => {
    const log = fakeWindows([], 5_000, 200);
    const { reader, told } = createBench(log);
    reader.include(root);
    await settle();
    reader.include(root);
    await settle();
    expect([reader.included(root), told(), log.asked.length]).toEqual(['missing', 1, 1]);
  });

  it('is tried again after it failed, when it is asked for again', async () => {
    const log = fakeWindows([old], 5_000, 200);
    let online = false;
    const { reader } = createBench({ ...log, readThreads: (...args) => (online ? log.readThreads(...args) : Promise.reject(new Error('offline'))) });
    reader.include(root);
    await settle();
    expect(reader.included(root)).toBe('failed');
    online = true;
    reader.include(root);
    await settle();
    expect(reader.included(root)).toBe('found');
    reader.include(root);
    await settle();
    expect(log.asked).toHaveLength(2);
  });

  it('keeps what came when the rest of the thread did not', async () => {
    const log = fakeWindows([old], 5_000, 200);
    const { reader, replica } = createBench({ ...log, readThreads: (prefix, next) => (prefix === `${root}~` ? Promise.reject(new Error('offline')) : log.readThreads(prefix, next)) });
    reader.include(root);
    await settle();
    expect([reader.included(root), replica.rowsOf(root).length]).toEqual(['failed', 1]);
  });

  it('asks nothing about what is held already', async () => {
    const log = fakeWindows([], 5_000, 200);
    const { reader, replica } = createBench(log);
    const held = fakePost(now - day);
    replica.apply([{ type: 'upserted', activity: held.activity }]);
    reader.include(held.activity.root);
    reader.include('2026-11-22T08-14-05Z-abcdefghijkl');
    await settle();
    expect([reader.included(held.activity.root), reader.included('2026-11-22T08-14-05Z-abcdefghijkl'), log.asked]).toEqual(['found', 'missing', []]);
  });
});

describe('showing older', () => {
  it('fails for everyone to see when a window cannot be read', async () => {
    const { reader } = createBench({ readThreads: async () => 'tooMany', readWritten: async () => 'tooMany' });
    reader.read(() => false);
    await settle();
    expect(reader.state()).toBe('failed');
  });
});
