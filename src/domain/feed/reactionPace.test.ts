import { Activity, PostActivity } from '../log/activity';
import { hashPerson } from '../people/hashPerson';
import { foldThread } from './foldThread';
import { reactionPace } from './reactionPace';

const root: string = '2026-11-23T08-00-00Z-aaaaaaaaaaaa';
const at = (minutes: number): number => Date.UTC(2026, 10, 23, 8, minutes);

const post: PostActivity = {
  kind: 'post', itemId: 1, version: 1, id: root, root, actor: 'bo', actorName: 'Bo', createdAt: new Date(at(0)).toISOString(),
  audience: 'all', title: '', text: 'Koka vattnet', mentions: []
};

function reacted(people: readonly string[]): Activity[] {
  return people.map((actor, index) => ({
    kind: 'reaction', itemId: 2 + index, root, target: root, reaction: 'like', reactor: hashPerson(actor), actor, actorName: actor, createdAt: post.createdAt
  }));
}

describe('reactionPace', () => {
  const thread = foldThread(root, [post, ...reacted(['anna', 'cilla', 'dan', 'dan'])], { id: 'anna', hash: hashPerson('anna') });

  it('counts people by the minutes since the text was written', () => {
    expect(reactionPace(thread, root, at(6))).toBe(0.5);
  });

  it('takes a new text for a minute old', () => {
    expect([at(0), at(-5)].map((now) => reactionPace(thread, root, now))).toEqual([3, 3]);
  });

  it('is none of a text that is not held', () => {
    expect([reactionPace(thread, 'another', at(6)), reactionPace(undefined, root, at(6))]).toEqual([0, 0]);
  });
});
