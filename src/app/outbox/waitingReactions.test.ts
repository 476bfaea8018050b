import { newComment } from '../../domain/outbox/newComment';
import { newReaction } from '../../domain/outbox/newReaction';
import { FakeOutboxWorld, fakeOutboxWorld } from './fakeOutboxWorld';

const me: string = 'amina';
const minute: number = 60_000;
const settle = (ms: number = 20): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
let world: FakeOutboxWorld;
let root: string;

beforeEach(() => {
  world = fakeOutboxWorld();
  root = world.key();
});
afterEach(() => world.close());

const like = () => newReaction(world.key(), me, root, root, 'like');

describe('createOutbox, reactions in a storm', () => {
  it('sends one at once on a common day', async () => {
    await world.open().add(like());
    await settle();
    expect(world.calls).toEqual(['create reaction']);
  });

  it('keeps one while many write, shows it, and sends it when its time has come', async () => {
    world.storm(7 * minute);
    const outbox = world.open();
    await outbox.add(like());
    await settle();
    expect(world.calls).toEqual([]);
    expect(outbox.entries()).toHaveLength(1);
    world.pass(7 * minute);
    outbox.flush();
    await settle();
    expect(world.calls).toEqual(['create reaction']);
  });

  it('lets no text wait behind it', async () => {
    world.storm(7 * minute);
    const outbox = world.open();
    await outbox.add(like());
    await outbox.add(newComment(world.key(), me, root, root, { text: 'Jag kommer', mentions: [] }));
    await settle();
    expect(world.calls).toEqual(['create comment']);
  });

  it('never sends one that is taken back meanwhile', async () => {
    world.storm(7 * minute);
    const outbox = world.open();
    const { entryId } = await outbox.add(like());
    await outbox.discard(entryId);
    world.pass(7 * minute);
    outbox.flush();
    await settle();
    expect(world.calls).toEqual([]);
    expect(world.stored()).toEqual([]);
  });

  it('is sent from the next tab when this one is closed', async () => {
    world.storm(7 * minute);
    const first = world.open();
    await first.add(like());
    first.stop();
    world.pass(14 * 60 * minute);
    world.open().flush();
    await settle();
    expect(world.calls).toEqual(['create reaction']);
  });
});
