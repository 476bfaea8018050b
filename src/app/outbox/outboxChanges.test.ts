import { newComment } from '../../domain/outbox/newComment';
import { newEdit } from '../../domain/outbox/newEdit';
import { newReaction } from '../../domain/outbox/newReaction';
import { OutboxEntry } from '../../domain/sync/LocalStores';
import { FakeOutboxWorld, fakeOutboxWorld } from './fakeOutboxWorld';

const me: string = 'amina';
const settle = (ms: number = 20): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const written = (text: string): { text: string; mentions: [] } => ({ text, mentions: [] });
let world: FakeOutboxWorld;

const like = (): ReturnType<typeof newReaction> => newReaction(world.key(), me, 'r', 'r', 'like');
const textOf = ({ task }: OutboxEntry): string => (task.type === 'create' && 'text' in task.activity ? task.activity.text : '');

beforeEach(() => {
  world = fakeOutboxWorld();
});
afterEach(() => world.close());

describe('createOutbox, a text that changes', () => {
  it('writes the new text when it came while the old one was being sent', async () => {
    const outbox = world.open();
    world.during(async () => {
      await settle(5);
      await outbox.rewrite(outbox.entries()[0].entryId, written('ny'));
    });
    await outbox.add(world.post('gammal'));
    await settle();
    expect(world.calls).toEqual(['create post', 'edit 1@1 ny']);
    expect(world.stored()).toEqual([]);
  });

  it('keeps the new text when the try with the old one fails', async () => {
    const outbox = world.open();
    world.fail.push('offline');
    world.during(async () => {
      await settle(5);
      await outbox.rewrite(outbox.entries()[0].entryId, written('ny'));
      world.hold(60_000);
    });
    await outbox.add(world.post('gammal'));
    await settle();
    expect(world.stored().map(textOf)).toEqual(['ny']);
    expect(world.stored()).toMatchObject([{ state: 'waiting', attempts: 1 }]);
  });

  it('leaves discarded what is discarded while a try fails', async () => {
    const outbox = world.open();
    world.fail.push('offline');
    world.during(async () => {
      await settle(5);
      await outbox.discard(outbox.entries()[0].entryId);
    });
    await outbox.add(world.post());
    await settle();
    expect(world.stored()).toEqual([]);
    expect(world.calls).toEqual(['create post', 'find nothing']);
  });

  it('edits what had arrived already when its waiting text was changed', async () => {
    const outbox = world.open();
    world.loseAnswer();
    const { entryId } = await outbox.add(world.post('först'));
    await settle();
    expect(await outbox.rewrite(entryId, written('sedan'))).toBe(true);
    await settle();
    expect(world.calls).toContain('edit 1@1 sedan');
  });

  it('edits nothing when what arrived differs only in what no reader shows', async () => {
    const outbox = world.open();
    const post = world.post('Ring \u202a046-35 50 00\u202c\r\nidag');
    expect(post.activity).toMatchObject({ text: 'Ring 046-35 50 00\nidag' });
    world.rows.set(post.activity.id, { ...post.activity, itemId: 1, ...{ text: 'Ring \u202a046-35 50 00\r\nidag\n' } });
    world.loseAnswer();
    await outbox.add(post);
    await settle();
    outbox.flush();
    await settle();
    expect(world.calls.filter((call) => call.startsWith('edit'))).toEqual([]);
    expect(world.stored()).toEqual([]);
  });

  it('sends an edit again that was changed while it was being sent', async () => {
    const outbox = world.open();
    world.during(async () => {
      await settle(5);
      await outbox.rewrite(outbox.entries()[0].entryId, written('tredje'));
    });
    const row = { root: 'p', id: 'p', itemId: 7, version: 2, actor: me, mentions: [] };
    await outbox.add(newEdit(row, written('andra'), new Date(world.now()).toISOString()));
    await settle();
    expect(world.calls).toEqual(['edit 7@2 andra', 'edit 7@3 tredje']);
  });

  it('tells those whom an edit names for the first time, and nobody twice', async () => {
    const row = { root: 'p', id: 'p', itemId: 7, version: 1, actor: me, mentions: [{ id: 'karin', name: 'Karin' }] };
    const mentions = [...row.mentions, { id: 'bo', name: 'Bo' }, { id: me, name: 'Amina' }];
    await world.open().add(newEdit(row, { text: '@Karin @Bo @Amina', mentions }, new Date(world.now()).toISOString()));
    await settle();
    expect(Array.from(world.rows.keys())).toEqual(['p.mention.bo']);
  });

  it('edits the row when its text was sent while the editor was open', async () => {
    const outbox = world.open();
    const post = world.post('först');
    const { entryId } = await outbox.add(post);
    await settle();
    expect(await outbox.rewrite(entryId, written('sedan'))).toBe(false);
    const { id, root } = post.activity;
    const row = { root, id, itemId: -entryId, version: 1, actor: me, mentions: [] };
    await outbox.add(newEdit(row, written('sedan'), ''));
    world.open();
    await settle();
    expect(world.calls).toContain('edit 1@1 sedan');
  });
});

describe('createOutbox, taking back', () => {
  it('takes back a reaction that was on its way', async () => {
    const outbox = world.open();
    world.during(async () => {
      await settle(5);
      await outbox.discard(outbox.entries()[0].entryId);
    });
    await outbox.add(like());
    await settle();
    expect(world.calls).toEqual(['create reaction', 'remove 1']);
    expect(world.done).toEqual([1, 1]);
  });

  it('removes by its id a row that another page sent', async () => {
    const task = like();
    const entry = await world.open().add(task);
    await settle();
    const { id, root } = task.activity;
    await world.open().add({ type: 'remove', root, id, itemId: -entry.entryId });
    await settle();
    expect(world.calls).toEqual(['create reaction', 'find 1', 'remove 1']);
    expect(world.stored()).toEqual([]);
  });

  it('drops the removal of a row that never came, without asking storage again and again', async () => {
    const outbox = world.open();
    await outbox.add({ type: 'remove', root: 'r', id: 'r.like.amina', itemId: -99 }, world.now() + 10_000);
    world.pass(10_001);
    outbox.flush();
    await settle();
    expect(world.calls).toEqual(['find nothing']);
    expect(world.stored()).toEqual([]);
    const before = world.readCount();
    await settle(200);
    expect(world.readCount()).toBe(before);
  });

  it('drops both a row that was refused and its removal', async () => {
    const outbox = world.open();
    world.fail.push('refused');
    const task = like();
    const entry = await outbox.add(task);
    await settle();
    await outbox.add({ type: 'remove', root: 'r', id: task.activity.id, itemId: -entry.entryId });
    await settle();
    expect(world.stored()).toEqual([]);
    expect(world.calls).toEqual(['create reaction']);
  });

  it('removes a discarded text whose answer was lost', async () => {
    const outbox = world.open();
    world.loseAnswer();
    const { entryId } = await outbox.add(world.post());
    await settle();
    await outbox.discard(entryId);
    await settle();
    expect(world.calls).toEqual(['create post', 'find 1', 'remove 1']);
    expect(world.stored()).toEqual([]);
  });

  it('drops a discarded text that was never tried', async () => {
    world.hold(60_000);
    const outbox = world.open();
    const { entryId } = await outbox.add(world.post());
    await outbox.discard(entryId);
    world.hold(0);
    outbox.flush();
    await settle();
    expect(world.calls).toEqual([]);
  });

  it('waits with a deletion while it can be undone', async () => {
    const outbox = world.open();
    await outbox.add({ type: 'remove', root: 'r', id: 'r', itemId: 7 }, world.now() + 10_000);
    await settle();
    expect(world.calls).toEqual([]);
    world.pass(10_001);
    outbox.flush();
    await settle();
    expect(world.calls).toEqual(['remove 7']);
  });

  it('sends a deletion from another tab when the one that asked for it is closed', async () => {
    const asker = world.open();
    await asker.add({ type: 'remove', root: 'r', id: 'r', itemId: 7 }, world.now() + 60);
    await settle();
    asker.stop();
    await world.open().reload();
    world.pass(61);
    await settle(150);
    expect(world.calls).toEqual(['remove 7']);
  });

  it('tells nobody of a comment that is deleted before they were told', async () => {
    const outbox = world.open();
    const comment = newComment(world.key(), me, 'r', 'r', { text: '@Bo', mentions: [{ id: 'bo', name: 'Bo' }] });
    await world.store.add({ queuedAt: '', attempts: 0, state: 'waiting', task: { type: 'remove', root: 'r', id: comment.activity.id, itemId: 7 } });
    await world.store.add({ queuedAt: '', attempts: 0, state: 'waiting', task: { type: 'create', activity: comment.mentions[0], mentions: [] } });
    outbox.flush();
    await settle();
    expect(world.calls).toEqual(['remove 7']);
    expect(world.stored()).toEqual([]);
  });
});
