import { newComment } from '../../domain/outbox/newComment';
import { newReaction } from '../../domain/outbox/newReaction';
import { ServiceError } from '../../domain/log/ServiceError';
import { FakeOutboxWorld, fakeOutboxWorld } from './fakeOutboxWorld';

const me: string = 'amina';
const settle = (ms: number = 20): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
let world: FakeOutboxWorld;

const keysOf = ({ rows }: FakeOutboxWorld): string[] => Array.from(rows.keys());
const kindsOf = ({ rows }: FakeOutboxWorld): string[] => Array.from(rows.values(), (row) => row.kind);

beforeEach(() => {
  world = fakeOutboxWorld();
});
afterEach(() => world.close());

describe('createOutbox, sending', () => {
  it('sends a post and then a row for each person it names', async () => {
    await world.open().add(world.post());
    await settle();
    expect(world.calls).toEqual(['create post', 'create mention']);
    expect(world.stored()).toEqual([]);
  });

  it('keeps what was written in a tab that was closed, and sends it once from the next', async () => {
    world.fail.push('offline');
    const first = world.open();
    await first.add(world.post());
    await settle();
    first.stop();
    expect(world.stored()).toMatchObject([{ state: 'waiting', attempts: 1, error: 'offline' }]);
    world.open().flush();
    await settle();
    expect(world.rows.size).toBe(2);
    expect(world.calls.filter((call) => call === 'create post')).toHaveLength(2);
  });

  it('sends in order and holds the rest back when the network is gone', async () => {
    world.fail.push('offline');
    const outbox = world.open();
    const post = world.post();
    const root = post.activity.id;
    await outbox.add(post);
    await settle();
    world.fail.push('offline');
    await outbox.add(newComment(world.key(), me, root, root, { text: 'och en sak till', mentions: [] }));
    await settle();
    expect(world.calls).toEqual(['create post', 'create post']);
    outbox.flush();
    await settle();
    expect(kindsOf(world)).toEqual(['post', 'comment', 'mention']);
    expect(world.emptiedCount()).toBe(1);
  });

  it('tells that what waited has arrived, also when its first try since the network came back succeeds', async () => {
    world.fail.push('offline');
    const first = world.open();
    await first.add(world.post());
    await settle();
    first.stop();
    const outbox = world.open();
    await outbox.reload();
    outbox.backOnline();
    await settle();
    expect(world.stored()).toEqual([]);
    expect(world.emptiedCount()).toBe(1);
    outbox.backOnline();
    await settle();
    expect(world.emptiedCount()).toBe(1);
  });

  it('keeps a refused text, tells that it failed, and goes on with the rest', async () => {
    world.fail.push('refused');
    const outbox = world.open();
    await outbox.add(world.post('nekad'));
    await outbox.add(world.post('godtagen'));
    await settle();
    expect(world.stored()).toMatchObject([{ state: 'failed', error: 'refused' }]);
    expect(Array.from(world.rows.values()).some((row) => row.kind === 'post' && row.text === 'godtagen')).toBe(true);
  });

  it('gives up a row that the service always fails at, so that what was written after it is sent', async () => {
    const outbox = world.open();
    const fault = (): ServiceError => new ServiceError('unavailable', 'asked for', { status: 500 });
    world.fail.push(...Array.from({ length: 6 }, fault));
    const { entryId } = await outbox.add(world.post('giftig'));
    for (let tries = 0; tries < 6; tries++) {
      outbox.flush();
      await settle(5);
    }
    expect(world.stored()).toMatchObject([{ state: 'failed', error: 'unavailable', attempts: 6 }]);
    await outbox.add(world.post('god'));
    await settle();
    expect(kindsOf(world)).toContain('post');
    world.fail.push(fault());
    await outbox.resend(entryId);
    await settle();
    expect(world.stored()).toMatchObject([{ state: 'waiting', faults: 1, attempts: 7 }]);
  });

  it('waits on as long as it takes when the service as a whole is away', async () => {
    const outbox = world.open();
    world.fail.push(...Array.from({ length: 8 }, () => new ServiceError('unavailable', 'asked for', { status: 503 })), 'offline', 'offline');
    await outbox.add(world.post());
    for (let tries = 0; tries < 10; tries++) {
      outbox.flush();
      await settle(5);
    }
    expect(world.calls.length).toBeGreaterThan(8);
    expect(world.stored().every(({ state }) => state !== 'failed')).toBe(true);
  });
});

describe('createOutbox, keys', () => {
  async function sendLater(): Promise<void> {
    world.pass(3 * 3600_000);
    world.hold(0);
    world.open().flush();
    await settle();
  }

  it('gives what was never tried the key of the moment it is sent', async () => {
    await world.store.add({ queuedAt: new Date(world.now()).toISOString(), attempts: 0, state: 'waiting', task: world.post() });
    await sendLater();
    expect(keysOf(world)[0]).toMatch(/^2026-11-23T11/);
    expect(keysOf(world)[1]).toBe(`${keysOf(world)[0]}.mention.karin`);
  });

  it('keeps the key of what was tried', async () => {
    world.fail.push('offline');
    const post = world.post();
    await world.open().add(post);
    await settle();
    await sendLater();
    expect(world.rows.has(post.activity.id)).toBe(true);
  });

  it('keeps the key that a comment on the waiting post builds on', async () => {
    world.hold(60_000);
    const outbox = world.open();
    const post = world.post();
    await outbox.add(post);
    const root = post.activity.id;
    await outbox.add(newComment(world.key(), me, root, root, { text: 'egen kommentar', mentions: [] }));
    await settle();
    await sendLater();
    const comment = Array.from(world.rows.values()).find((row) => row.kind === 'comment');
    expect(world.rows.has(root)).toBe(true);
    expect(comment).toMatchObject({ root, target: root });
  });

  it('counts no try while nobody may ask', async () => {
    world.hold(60_000);
    await world.open().add(world.post());
    await settle();
    expect(world.calls).toEqual([]);
    expect(world.stored()).toMatchObject([{ state: 'waiting', attempts: 0 }]);
    await sendLater();
    expect(keysOf(world)[0]).toMatch(/^2026-11-23T11/);
  });

  it('heeds no wait that only a clock set back can explain', async () => {
    world.hold(24 * 3600_000);
    await world.open().add(world.post());
    await settle();
    expect(kindsOf(world)).toContain('post');
  });

  it('counts no try when there was no token to send with', async () => {
    world.fail.push('noToken');
    await world.open().add(world.post());
    await settle();
    expect(world.stored()).toMatchObject([{ state: 'waiting', attempts: 0, error: 'noToken' }]);
  });
});

describe('createOutbox, several tabs', () => {
  it('keeps showing what another tab sent until this one has read the log so far', async () => {
    const writer = world.open();
    world.hold(60_000);
    const { entryId } = await writer.add(world.post());
    await settle();
    world.hold(0);
    world.pass(1000);
    world.open().flush();
    await settle();
    expect(world.stored()).toEqual([]);
    expect(writer.entries()).toMatchObject([{ entryId, state: 'sending' }, { task: { activity: { kind: 'mention' } } }]);
    world.pass(1000);
    world.readLog();
    expect(writer.entries()).toEqual([]);
  });

  it('shows no more what another tab discarded', async () => {
    world.hold(60_000);
    const writer = world.open();
    const { entryId } = await writer.add(world.post());
    await world.open().discard(entryId);
    await settle();
    expect(writer.entries()).toEqual([]);
  });

  it('takes back from the tab that wrote it what another tab sent', async () => {
    const writer = world.open();
    world.hold(60_000);
    const like = await writer.add(newReaction(world.key(), me, 'r', 'r', 'like'));
    await settle();
    world.hold(0);
    world.open().flush();
    await settle();
    await writer.discard(like.entryId);
    await settle();
    expect(world.calls).toEqual(['create reaction', 'find 1', 'remove 1']);
    expect(writer.entries()).toEqual([]);
  });
});
