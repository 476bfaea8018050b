import { Activity } from '../log/activity';
import { pendingRows } from '../outbox/pendingRows';
import { OutboxEntry } from '../sync/LocalStores';
import { whatIWrote } from './whatIWrote';

const root = '2026-11-23T08-14-05Z-aaaaaaaaaaaa';
const now = '2026-11-23T12:00:00.000Z';
const row = (itemId: number, over: Partial<Activity> = {}): Activity =>
  ({ kind: 'comment', itemId, version: 1, id: `c${itemId}`, root, actor: 'amina', actorName: 'Amina', createdAt: `2026-11-23T08:00:0${itemId}.000Z`, target: root, text: `text ${itemId}`, mentions: [], ...over }) as Activity;
const entry = (task: unknown, over: Partial<OutboxEntry> = {}): OutboxEntry => ({ entryId: 9, queuedAt: now, attempts: 0, state: 'waiting', task, ...over }) as OutboxEntry;
const texts = (rows: Activity[], ...entries: OutboxEntry[]): string[] =>
  whatIWrote(rows, pendingRows(entries, 'Amina', now), 'amina').map(({ row: { text }, sending }) => (sending ? `${text} (${sending})` : text));

describe('what I wrote', () => {
  it('is every text of mine once, newest first, and nobody else\'s', () => {
    expect(texts([row(1), row(2, { actor: 'bo' }), row(3), row(3, { version: 2, text: 'edited' } as Partial<Activity>)])).toEqual(['edited', 'text 1']);
  });

  it('holds the thanks that I gave, and not those that I got', () => {
    const kudos = (itemId: number, actor: string) => row(itemId, { kind: 'kudos', actor, value: 'care', recipients: [{ id: 'amina', name: 'Amina' }] } as unknown as Partial<Activity>);
    expect(texts([kudos(1, 'amina'), kudos(2, 'bo')])).toEqual(['text 1']);
  });

  it('shows what waits to be sent, as it will be', () => {
    const edit = { type: 'edit', root, id: 'c1', edit: { itemId: 1, version: 1, text: 'better', mentions: [], editedAt: now } };
    expect(texts([row(1)], entry(edit))).toEqual(['better (waiting)']);
    const activity = { kind: 'comment', id: 'c9', root, key: 'c9', actor: 'amina', target: root, text: 'new', mentions: [] };
    expect(texts([], entry({ type: 'create', activity, mentions: [] }))).toEqual(['new (waiting)']);
  });

  it('leaves out what is taken away, and brings it back when that failed', () => {
    const remove = { type: 'remove', root, id: 'c1', itemId: 1 };
    expect(texts([row(1)], entry(remove))).toEqual([]);
    expect(texts([row(1)], entry(remove, { state: 'failed' }))).toEqual(['text 1 (removalFailed)']);
  });
});
