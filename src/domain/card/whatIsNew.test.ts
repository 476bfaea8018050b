import { noReactions } from '../feed/foldReactions';
import { Post, Thread } from '../feed/Thread';
import { whatIsNew } from './whatIsNew';

const time = (n: number): string => new Date(Date.UTC(2026, 10, 23, 8, n)).toISOString();
const unit = 'Vård/Hemtjänst/Norr';
const reader = { id: 'amina', unit };

function thread(n: number, over: Partial<Post> = {}, more: Partial<Thread> = {}): Thread {
  const post = { id: `p${n}`, itemId: n, version: 1, actor: 'bo', actorName: 'Bo', createdAt: time(n), text: 'x', title: '', mentions: [], reactions: noReactions, kind: 'post', audience: `unit:${unit}`, ...over } as Post;
  return { root: post.id, post, comments: [], ...more };
}

const roots = (threads: readonly Thread[]): string[] => threads.map(({ root }) => root);

describe('what is new in a unit', () => {
  const threads = [
    thread(1),
    thread(3),
    thread(4, { actor: 'amina' }),
    thread(5, { audience: 'unit:Skola' }),
    thread(2, { kind: 'question' }, { answer: 'c', answeredAt: time(6) }),
    thread(7, { itemId: -7 })
  ];

  it('is what others wrote since then, and the questions answered since then', () => {
    const news = whatIsNew(threads, reader, () => undefined, time(2));
    expect(roots(news.posts)).toEqual(['p3']);
    expect(roots(news.answered)).toEqual(['p2']);
    expect(roots(news.newest)).toEqual(['p4', 'p3', 'p2', 'p1']);
  });

  it('is of the whole municipality while the unit is not known', () => {
    expect(roots(whatIsNew(threads, { id: 'amina', unit: '' }, () => undefined, time(2)).posts)).toEqual(['p5', 'p3']);
  });

  it('is nothing when nothing came', () => {
    const news = whatIsNew(threads, reader, () => undefined, time(9));
    expect([news.posts, news.answered]).toEqual([[], []]);
  });
});
