import { Activity, PostActivity, ReactionActivity } from '../log/activity';
import { fakePost, fakeReaction } from './fakeWindows';
import { packWindow } from './packWindow';
import { packPairs } from './pairs';
import { unpackWindow } from './unpackWindow';

const facts = { writtenAt: '2026-11-23T09:00:00.000Z', token: 't', settingsVersion: 0, directoryVersion: '', since: '2026-11' };
const post = fakePost(Date.UTC(2026, 10, 23, 8, 14, 5)).activity as PostActivity;
const { root } = post;
const pack = (rows: readonly Activity[]): ReturnType<typeof packWindow> => packWindow(rows, facts, 200);

describe('a checkpoint', () => {
  it('gives times in the very form in which they came', () => {
    const [unpacked] = unpackWindow(pack([post]));
    expect([post.createdAt, unpacked.createdAt]).toEqual(['2026-11-23T08:14:05.000Z', '2026-11-23T08:14:05.000Z']);
  });

  it('never makes a row younger than it is', () => {
    expect(unpackWindow(pack([{ ...post, createdAt: '2026-11-23T08:14:05.900Z' }]))[0].createdAt).toBe('2026-11-23T08:14:05.000Z');
  });

  it.each([9e15, 8.64e12 + 1, 4_102_444_801, -1, NaN])('leaves out a row of the second %d', (seconds) => {
    const packed = pack([post]);
    const [itemId, version, id, ownRoot, kind, actor, name, , ...rest] = packed.rows[0];
    const row: (typeof packed.rows)[0] = [itemId, version, id, ownRoot, kind, actor, name, seconds, ...rest];
    expect(unpackWindow({ ...packed, rows: [row, packed.rows[0]] })).toHaveLength(1);
  });

  it('keeps who reacted', () => {
    const reaction = { ...(fakeReaction(root, Date.UTC(2026, 10, 23, 9)).activity as ReactionActivity), actor: 'anna', actorName: 'Anna' };
    expect(unpackWindow(pack([post, reaction]))[1]).toEqual({ ...reaction, createdAt: '' });
  });

  it('holds 100,000 reactions in one group, and not more than 200,000 in all', () => {
    const packed = packPairs(Array.from({ length: 100_000 }, (_, n): [number, number] => [n + 1, n]));
    const groups = (count: number): [string, string, string, string, []][] => Array.from({ length: count }, () => [root, root, 'like', packed, []]);
    expect(unpackWindow({ ...pack([]), reactions: groups(1) })).toHaveLength(100_000);
    expect(unpackWindow({ ...pack([]), reactions: groups(3) })).toHaveLength(200_000);
  });
});
