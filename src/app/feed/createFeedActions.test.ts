import { noReactions } from '../../domain/feed/foldReactions';
import { Comment, Thread } from '../../domain/feed/Thread';
import { Activity } from '../../domain/log/activity';
import { fakeSmallStore } from '../../domain/sync/fakeSmallStore';
import { FeedActions } from '../../ui/feed/FeedModel';
import { FakeOutboxWorld, fakeOutboxWorld } from '../outbox/fakeOutboxWorld';
import { Outbox } from '../outbox/Outbox';
import { createFeedActions } from './createFeedActions';

const me: string = 'amina';
const root: string = '2026-11-20T08-00-00Z-abcdefghijkl';
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));
const answer = (itemId: number, target: string): Activity =>
  ({ kind: 'answer', itemId, version: 1, id: `a${itemId}`, root, actor: me, actorName: '', createdAt: '', target });
const comment = (itemId: number, id: string = 'c'): Comment =>
  ({ itemId, id, version: 1, actor: me, actorName: '', createdAt: '', mentions: [], text: 'hej', reactions: noReactions });
const thread: Thread = { root, post: { ...comment(1, root), kind: 'question', audience: 'all', title: '' }, comments: [] };

let world: FakeOutboxWorld;
let outbox: Outbox;

function actionsOver(rows: readonly Activity[]): Pick<FeedActions, 'chooseAnswer' | 'resend' | 'discard' | 'edit' | 'remove'> {
  return createFeedActions({ viewer: { id: me }, now: world.now, createKey: world.key, device: { small: fakeSmallStore() }, outbox, replica: { rowsOf: () => rows } });
}

beforeEach(() => {
  world = fakeOutboxWorld();
  outbox = world.open();
});
afterEach(() => world.close());

describe('createFeedActions', () => {
  it('takes back every choice of an answer, older ones and those on their way', async () => {
    const actions = actionsOver([answer(1, 'A'), answer(2, 'B')]);
    world.hold(60_000);
    actions.chooseAnswer(thread, comment(5, 'C'), true);
    await settle();
    actions.chooseAnswer(thread, comment(5, 'C'), false);
    await settle();
    world.hold(0);
    outbox.flush();
    await settle();
    expect(world.calls).toEqual(['remove 1', 'remove 2']);
  });

  it.each(['resend', 'discard'] as const)('tries a failed deletion again on %s', async (how) => {
    world.fail.push('noAccess');
    await outbox.add({ type: 'remove', root, id: 'c', itemId: 7 });
    await settle();
    expect(world.stored()).toMatchObject([{ state: 'failed' }]);
    actionsOver([])[how](7);
    await settle();
    expect(world.calls).toEqual(['remove 7', 'remove 7']);
    expect(world.stored()).toEqual([]);
  });

  it('keeps a row whose deletion failed when it is edited instead', async () => {
    world.fail.push('noAccess');
    await outbox.add({ type: 'remove', root, id: 'c', itemId: 7 });
    await settle();
    actionsOver([]).edit(thread, comment(7), 'ny text', []);
    await settle();
    expect(world.calls).toEqual(['remove 7', 'edit 7@1 ny text']);
    expect(world.stored()).toEqual([]);
  });

  it('gives an edit that waits the newer text, also when it was tried', async () => {
    const actions = actionsOver([]);
    world.fail.push('offline');
    actions.edit(thread, comment(7), 'andra', []);
    await settle();
    actions.edit(thread, comment(7), 'tredje', []);
    await settle();
    expect(world.calls).toEqual(['edit 7@1 andra', 'edit 7@1 tredje']);
  });

  it('takes back a text that arrived while its button to delete was on show', async () => {
    const entry = await outbox.add(world.post());
    await settle();
    actionsOver([]).discard(-entry.entryId);
    await settle();
    expect(world.calls).toEqual(['create post', 'create mention', 'remove 1']);
  });
});
