import { Post, Thread } from '../feed/Thread';
import { latestPraise } from './latestPraise';

const reader = { id: 'amina', unit: 'Vård och omsorg/Hemtjänst/Hemtjänst Norr' };
const none = { counts: { like: 0, heart: 0, idea: 0, fun: 0 }, mine: {}, named: [], people: 0 };
function thanks(root: string, createdAt: string, to: string, place: 'all' | readonly string[] = 'all', rest: Partial<Post> = {}): Thread {
  const recipients = [{ id: to, name: to, unit: '', scope: 'all' as const }];
  return {
    root,
    comments: [],
    post: {
      id: root, itemId: 1, version: 1, actor: 'maja', actorName: 'Maja Sjöberg', createdAt, text: 'Tack', mentions: [], reactions: none,
      kind: 'kudos', audience: 'all', title: '', kudos: { value: 'ansvar', recipients, place }, ...rest
    }
  };
}

describe('latestPraise', () => {
  it('gives thanks to the person, the newest first, and no more than asked', () => {
    const threads = [thanks('a', '2026-11-10', 'tomas'), thanks('b', '2026-11-12', 'tomas'), thanks('c', '2026-11-11', 'tomas'), thanks('d', '2026-11-20', 'rana')];
    expect(latestPraise(threads, 'tomas', reader, 2).map(({ root }) => root)).toEqual(['b', 'c']);
  });

  it('keeps what is shown in another unit alone from who is not there', () => {
    expect(latestPraise([thanks('a', '2026-11-10', 'tomas', ['Teknik och miljö/Gata och park'])], 'tomas', reader, 2)).toEqual([]);
    expect(latestPraise([thanks('a', '2026-11-10', 'tomas', ['Vård och omsorg/Hemtjänst'])], 'tomas', reader, 2)).toHaveLength(1);
  });

  it('leaves out what is still on its way, and what is no thanks', () => {
    expect(latestPraise([thanks('a', '2026-11-10', 'tomas', 'all', { sending: 'waiting' }), thanks('b', '2026-11-10', 'tomas', 'all', { kind: 'post' })], 'tomas', reader, 2)).toEqual([]);
  });
});
