import * as fc from 'fast-check';
import { foldThread } from '../feed/foldThread';
import { Thread } from '../feed/Thread';
import { Activity } from '../log/activity';
import { hashPerson } from '../people/hashPerson';
import { BellMark, isNew, joinMarks, markRead } from './BellMark';
import { whatConcernsMe } from './whatConcernsMe';

const root = '2026-11-23T08-14-05Z-aaaaaaaaaaaa';
const me = 'amina';
const viewer = { id: me, hash: hashPerson(me) };
const time = (n: number): string => new Date(Date.UTC(2026, 10, 23, 8, 0, n)).toISOString();
const now = time(59);
const naming = (id: string) => [{ id, name: id }];

function row(itemId: number, over: Partial<Activity>): Activity {
  return {
    kind: 'comment', itemId, version: 1, id: `c${itemId}`, root, actor: 'bo', actorName: 'Bo', createdAt: time(itemId),
    target: root, text: `text ${itemId}`, mentions: [], ...over
  } as Activity;
}

const post = (over: Partial<Activity> = {}): Activity => row(1, { kind: 'post', id: root, audience: 'all', title: '', text: 'Hej', ...over } as Partial<Activity>);
const fold = (...rows: Activity[]): Thread => foldThread(root, rows, viewer) as Thread;
const kinds = (...rows: Activity[]): string[] => whatConcernsMe([fold(...rows)], me, {}).map(({ kind, id }) => `${kind} ${id}`);

describe('what concerns me', () => {
  it('is a mention in a post or a comment, an answer to my comment and a comment on my post, newest first', () => {
    expect(kinds(post({ mentions: naming(me) }), row(2, { mentions: naming(me) }))).toEqual(['mention c2', `mention ${root}`]);
    expect(kinds(post({ actor: me }), row(2, {}), row(3, {}))).toEqual(['comment c3', 'comment c2']);
    expect(kinds(post(), row(2, { actor: me }), row(3, { target: 'c2' }), row(4, {}))).toEqual(['answer c3']);
  });

  it('tells each thing once, a mention before all else', () => {
    expect(kinds(post({ actor: me }), row(2, { actor: me }), row(3, { target: 'c2', mentions: [...naming(me), ...naming(me)] }))).toEqual(['mention c3']);
  });

  it('is a chosen answer in a question that I follow, and my own answer when it was chosen', () => {
    const question = post({ kind: 'question' });
    const choose = (target: string) => ({ ...row(9, { kind: 'answer', id: 'a9' }), target }) as Activity;
    expect(kinds(question, row(2, {}), row(3, { actor: me }), choose('c2'))).toEqual(['accepted c2.chosen']);
    expect(kinds(question, row(2, {}), row(3, { actor: me }), choose('c3'))).toEqual(['chosen c3.chosen']);
    expect(kinds(question, row(2, {}), choose('c2'))).toEqual([]);
    const thread = fold(question, row(2, {}), choose('c2'));
    expect(whatConcernsMe([thread], me, { [root]: true }).map(({ kind }) => kind)).toEqual(['accepted']);
    const mine = fold(question, row(2, {}), row(3, { actor: me }), choose('c2'));
    expect(whatConcernsMe([mine], me, { [root]: false })).toEqual([]);
  });

  it('is never what I do myself, nor what others do to each other', () => {
    expect(kinds(post({ actor: me, mentions: naming(me) }), row(2, { actor: me, mentions: naming(me) }))).toEqual([]);
    expect(kinds(post({ mentions: naming('cilla') }), row(2, { mentions: naming('cilla') }), row(3, { target: 'c2' }))).toEqual([]);
  });

  it('follows edits and deletions', () => {
    const named = row(2, { mentions: naming(me) });
    expect(kinds(post(), named)).toHaveLength(1);
    expect(kinds(post())).toHaveLength(0);
    expect(kinds(post(), { ...named, version: 2, mentions: [] } as Activity)).toHaveLength(0);
  });

  it('says what it is about in one short line', () => {
    const long = `${'Halka på gångvägarna '.repeat(8)}\n\noch mer`;
    const [concern] = whatConcernsMe([fold(post({ text: long, mentions: naming(me) }))], me, {});
    expect(concern.about).toBe('Halka på gångvägarna Halka på gångvägarna Halka på …');
  });
});

describe('what is new of it', () => {
  const concerns = whatConcernsMe([fold(post({ actor: me }), row(2, {}), row(3, {}))], me, {});

  it('is the last day on a new device, and nothing after it was marked as read', () => {
    expect(concerns.filter((each) => isNew(each, undefined, now))).toHaveLength(2);
    expect(concerns.filter((each) => isNew(each, undefined, '2026-11-25T08:00:00.000Z'))).toHaveLength(0);
    const mark = markRead(concerns, undefined);
    expect(concerns.filter((each) => isNew(each, mark, now))).toHaveLength(0);
  });

  it('is a mention that an edit brought after the mark, and not a second time', () => {
    const mark = markRead(concerns, undefined);
    const edited = fold(post({ actor: me }), row(2, { mentions: naming(me), editedAt: time(30) }), row(3, {}));
    const [late] = whatConcernsMe([edited], me, {}).filter(({ kind }) => kind === 'mention').map((each) => ({ ...each, id: 'late' }));
    expect(isNew(late, mark, now)).toBe(true);
    expect(isNew(late, markRead([late], mark), now)).toBe(false);
  });
});

/** Any rows at all, as anyone with rights to the list could write them. */
const anyRow: fc.Arbitrary<Activity> = fc
  .record({
    itemId: fc.integer({ min: 2, max: 30 }),
    kind: fc.constantFrom('comment', 'answer', 'retraction'),
    actor: fc.constantFrom(me, 'bo', 'cilla'),
    target: fc.constantFrom(root, 'c2', 'c3', 'c4', 'nowhere'),
    mentions: fc.subarray([me, 'bo', me]).map((ids) => ids.map((id) => ({ id, name: id })))
  })
  .map(({ itemId, kind, target, ...over }) =>
    row(itemId, { kind, target: kind === 'retraction' && target === root ? 'c2' : target, ...over } as Partial<Activity>)
  );
const anyThread = fc
  .tuple(fc.constantFrom('post', 'question'), fc.constantFrom(me, 'bo'), fc.uniqueArray(anyRow, { selector: ({ itemId }) => itemId, maxLength: 20 }))
  .map(([kind, actor, rows]) => fold(post({ kind, actor } as Partial<Activity>), ...rows));

describe('for any thread', () => {
  it('each thing comes once, newest first, never by me', () => {
    fc.assert(fc.property(anyThread, (thread) => {
      const found = whatConcernsMe([thread], me, {});
      expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
      expect(found.map(({ at }) => at)).toEqual(found.map(({ at }) => at).sort().reverse());
      expect(found.filter(({ actor }) => actor === me)).toEqual([]);
    }));
  });

  it('nothing is new once it is read, and marks never go backwards, in any order of joining', () => {
    fc.assert(fc.property(anyThread, fc.option(fc.integer({ min: 0, max: 50 })), (thread, n) => {
      const found = whatConcernsMe([thread], me, {});
      const before: BellMark | undefined = n === null ? undefined : { at: time(n), ids: [] };
      const mark = markRead(found, before);
      if (found.length > 0) expect(found.filter((each) => isNew(each, mark, now))).toEqual([]);
      if (before) expect((mark as BellMark).at >= before.at).toBe(true);
      expect(joinMarks(mark, before)?.at).toEqual(joinMarks(before, mark)?.at);
    }));
  });

  it('what concerns one thread is the same among others', () => {
    fc.assert(fc.property(anyThread, (thread) => {
      const other: Thread = { ...thread, root: '2026-11-23T09-14-05Z-bbbbbbbbbbbb', comments: [] };
      const among = whatConcernsMe([other, thread], me, {}).filter((each) => each.root === root);
      expect(among).toEqual(whatConcernsMe([thread], me, {}));
    }));
  });
});
