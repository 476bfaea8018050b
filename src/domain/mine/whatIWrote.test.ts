import { Activity, CommentActivity, KudosActivity } from '../log/activity';
import { NewActivity } from '../log/ActivityLog';
import { pendingRows } from '../outbox/pendingRows';
import { OutboxEntry, OutboxTask } from '../sync/LocalStores';
import { whatIWrote } from './whatIWrote';

const root = '2026-11-23T08-14-05Z-aaaaaaaaaaaa';
const now = '2026-11-23T12:00:00.000Z';
const shared = (itemId: number) =>
  ({ itemId, version: 1, id: `c${itemId}`, root, actor: 'amina', actorName: 'Amina', createdAt: `2026-11-23T08:00:0${itemId}.000Z`, text: `text ${itemId}`, mentions: [] });
const row = (itemId: number, over: Partial<CommentActivity> = {}): CommentActivity => ({ ...shared(itemId), kind: 'comment', target: root, ...over });
const entry = (task: OutboxTask, over: Partial<OutboxEntry> = {}): OutboxEntry => ({ entryId: 9, queuedAt: now, attempts: 0, state: 'waiting', task, ...over });
const texts = (rows: Activity[], ...entries: OutboxEntry[]): string[] =>
  whatIWrote(rows, pendingRows(entries, 'Amina', now), 'amina').map(({ row: { text }, sending }) => (sending ? `${text} (${sending})` : text));

describe('what I wrote', () => {
  it('is every text of mine once, newest first, and nobody else\'s', () => {
    expect(texts([row(1), row(2, { actor: 'bo' }), row(3), row(3, { version: 2, text: 'edited' })])).toEqual(['edited', 'text 1']);
  });

  it('holds the thanks that I gave, and not those that I got', () => {
    const recipients: KudosActivity['recipients'] = [{ id: 'amina', name: 'Amina', unit: '', scope: 'unit' }];
    const kudos = (itemId: number, actor: string): KudosActivity => ({ ...shared(itemId), kind: 'kudos', actor, audience: 'all', value: 'care', recipients });
    expect(texts([kudos(1, 'amina'), kudos(2, 'bo')])).toEqual(['text 1']);
  });

  it('shows what waits to be sent, as it will be', () => {
    const edit: OutboxTask = { type: 'edit', root, id: 'c1', edit: { itemId: 1, version: 1, text: 'better', mentions: [], editedAt: now } };
    expect(texts([row(1)], entry(edit))).toEqual(['better (waiting)']);
    const activity: NewActivity = { kind: 'comment', id: 'c9', root, key: 'c9', actor: 'amina', target: root, text: 'new', mentions: [] };
    expect(texts([], entry({ type: 'create', activity, mentions: [] }))).toEqual(['new (waiting)']);
  });

  it('leaves out what is taken away, and brings it back when that failed', () => {
    const remove: OutboxTask = { type: 'remove', root, id: 'c1', itemId: 1 };
    expect(texts([row(1)], entry(remove))).toEqual([]);
    expect(texts([row(1)], entry(remove, { state: 'failed' }))).toEqual(['text 1 (removalFailed)']);
  });
});
