import * as fc from 'fast-check';
import { Activity, Change, reactionKinds } from '../log/activity';
import { createLogWindow } from '../log/LogWindow';
import { hashPerson } from '../people/hashPerson';
import { packWindow } from '../sync/packWindow';
import { unpackWindow } from '../sync/unpackWindow';
import { foldThread } from './foldThread';
import { Thread } from './Thread';

const people = ['anna', 'bo', 'cilla', 'dan', 'eva'];
const viewer = { id: 'anna', hash: hashPerson('anna') };
const roots = ['2026-11-23T08-14-05Z-aaaaaaaaaaaa', '2026-11-23T09-00-00Z-bbbbbbbbbbbb'];
const time = (n: number): string => new Date(Date.UTC(2026, 10, 23, 8, 0, n)).toISOString();

function post(over: Partial<Activity> = {}): Activity {
  return {
    kind: 'question', itemId: 1, version: 1, id: roots[0], root: roots[0], actor: 'bo', actorName: 'Bo', createdAt: time(1),
    audience: 'all', title: '', text: 'Hej', mentions: [], ...over
  } as Activity;
}

function comment(itemId: number, over: Partial<Activity> = {}): Activity {
  return {
    kind: 'comment', itemId, version: 1, id: `c${itemId}`, root: roots[0], actor: 'cilla', actorName: 'Cilla',
    createdAt: time(itemId), target: roots[0], text: `svar ${itemId}`, mentions: [], ...over
  } as Activity;
}

function reaction(itemId: number, actor: string, over: Partial<Activity> = {}): Activity {
  return {
    kind: 'reaction', itemId, root: roots[0], target: roots[0], reaction: 'like', reactor: hashPerson(actor), actor,
    actorName: actor, createdAt: '', ...over
  } as Activity;
}

/** Rows as anyone with rights to the list could write them: related, unrelated, repeated, pointing anywhere. */
const anyActivity: fc.Arbitrary<Activity> = fc
  .record({
    itemId: fc.integer({ min: 1, max: 40 }),
    kind: fc.constantFrom('post' as const, 'question' as const, 'comment' as const, 'reaction' as const, 'answer' as const, 'retraction' as const),
    root: fc.constantFrom(...roots),
    actor: fc.constantFrom(...people),
    target: fc.oneof(fc.constantFrom(...roots, '__proto__', ''), fc.integer({ min: 1, max: 40 }).map((n) => `c${n}`)),
    text: fc.string(),
    reaction: fc.constantFrom(...reactionKinds)
  })
  .map(({ itemId, kind, root, actor, target, text, reaction: kindOfReaction }): Activity => {
    // An item id is one row: whatever stands in it follows from the id, as it does in a list.
    const shared = { itemId, version: 1, id: `c${itemId}`, root, actor, actorName: actor, createdAt: time(itemId) };
    switch (kind) {
      case 'post':
      case 'question':
        return { ...shared, kind, id: root, audience: 'all', title: '', text, mentions: [] };
      case 'comment':
        return { ...shared, kind, target, text, mentions: [] };
      case 'reaction':
        return { kind, itemId, root, actor, actorName: actor, createdAt: '', target, reaction: kindOfReaction, reactor: hashPerson(actor) };
      default:
        return { ...shared, kind, target };
    }
  });

const anyRows = fc.uniqueArray(anyActivity, { selector: (row) => row.itemId, maxLength: 40 });

function foldAll(changes: readonly Change[]): (Thread | undefined)[] {
  const window = createLogWindow();
  window.apply(changes);
  return roots.map((root) => foldThread(root, window.rowsOf(root), viewer));
}

const upserted = (activity: Activity): Change => ({ type: 'upserted', activity });

describe('foldThread', () => {
  it('gives the same threads under any order and repetition', () => {
    fc.assert(
      fc.property(anyRows, fc.infiniteStream(fc.nat()), fc.array(fc.integer({ min: 1, max: 40 })), (rows, shuffle, gone) => {
        const changes: Change[] = [...rows.map(upserted), ...gone.map((itemId): Change => ({ type: 'deleted', itemId }))];
        const shuffled = [...changes, ...changes]
          .map((change) => ({ change, at: shuffle.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ change }) => change);
        expect(foldAll(shuffled)).toEqual(foldAll(changes));
      })
    );
  });

  it('gives the same threads when the rows have been through a checkpoint', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const facts = { writtenAt: time(59), token: 't', settingsVersion: 0, directoryVersion: '', since: '2026' };
        const packed = JSON.parse(JSON.stringify(packWindow(rows, facts, 100)));
        const there = foldAll(rows.map(upserted));
        const andBack = foldAll(unpackWindow(packed).map(upserted));
        const withoutNames = (thread: Thread | undefined): unknown =>
          JSON.parse(JSON.stringify(thread ?? null, (key, value) => (key === 'named' ? undefined : value)));
        expect(andBack.map(withoutNames)).toEqual(there.map(withoutNames));
      })
    );
  });

  it('is nothing while the post is missing', () => {
    expect(foldThread(roots[0], [comment(2), reaction(3, 'eva')], viewer)).toBeUndefined();
  });

  it('keeps the newer copy when two pages bring the same row', () => {
    const edited = post({ version: 2, text: 'Hej igen', editedAt: time(9) } as Partial<Activity>);
    expect(foldAll([upserted(edited), upserted(post())])[0]?.post.text).toBe('Hej igen');
  });

  it('counts a person once a kind, and knows the viewer among them', () => {
    const thread = foldThread(
      roots[0],
      [post(), reaction(2, 'anna'), reaction(3, 'anna'), reaction(4, 'eva'), reaction(5, 'eva', { reaction: 'heart' } as Partial<Activity>)],
      viewer
    );
    expect(thread?.post.reactions).toMatchObject({ counts: { like: 2, heart: 1, idea: 0, fun: 0 }, mine: { like: 2 }, people: 2 });
    expect(thread?.post.reactions.named).toEqual([{ id: 'eva', name: 'eva' }]);
  });

  it('lets only the asker choose an answer, and only among the comments', () => {
    const choose = (itemId: number, actor: string, target: string): Activity =>
      ({ ...comment(itemId), kind: 'answer', id: `a${itemId}`, actor, target }) as Activity;
    const rows = [post(), comment(2), comment(3)];
    expect(foldThread(roots[0], [...rows, choose(4, 'cilla', 'c2')], viewer)?.answer).toBeUndefined();
    expect(foldThread(roots[0], [...rows, choose(4, 'bo', 'c99')], viewer)?.answer).toBeUndefined();
    expect(foldThread(roots[0], [...rows, choose(4, 'bo', 'c2'), choose(5, 'bo', 'c3')], viewer)?.answer).toBe('c3');
  });

  it('takes back only what the same person wrote', () => {
    const back = (actor: string): Activity => ({ ...comment(9), kind: 'retraction', id: 'r9', actor, target: 'c2' }) as Activity;
    expect(foldThread(roots[0], [post(), comment(2), back('dan')], viewer)?.comments).toHaveLength(1);
    expect(foldThread(roots[0], [post(), comment(2), back('cilla')], viewer)?.comments).toHaveLength(0);
  });

  it('puts an answer to an answer under the comment that began it', () => {
    const rows = [post(), comment(2), comment(3, { target: 'c2' } as Partial<Activity>), comment(4, { target: 'c3' } as Partial<Activity>)];
    expect(foldThread(roots[0], rows, viewer)?.comments.map((each) => each.replyTo)).toEqual([undefined, 'c2', 'c2']);
  });

  it('counts the 12,570 reactions of one post', () => {
    const rows = [post(), ...Array.from({ length: 12570 }, (_, n) => reaction(n + 2, `person${n}`))];
    expect(foldThread(roots[0], rows, viewer)?.post.reactions.counts.like).toBeGreaterThan(12560);
  });
});
