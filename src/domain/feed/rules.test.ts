import { matchPeople } from '../people/matchPeople';
import { arrangeFeed } from './arrangeFeed';
import { noReactions } from './foldReactions';
import { looksLikeSearch } from './looksLikeSearch';
import { matchesFilter, matchesPlace } from './matchesFilter';
import { Thread } from './Thread';
import { whyShown } from './whyShown';

const north: string = 'Vård och omsorg/Hemtjänst/Hemtjänst Norr';
const amina = { id: 'amina', unit: north };

function thread(itemId: number, over: Partial<Thread['post']> = {}): Thread {
  return {
    root: `root${itemId}`,
    comments: [],
    post: {
      id: `root${itemId}`, itemId, version: 1, kind: 'post', actor: 'bo', actorName: 'Bo', audience: 'all', title: '', text: '',
      mentions: [], reactions: noReactions, createdAt: new Date(Date.UTC(2026, 10, 23, 8, itemId)).toISOString(), ...over
    }
  };
}

describe('arrangeFeed', () => {
  const threads = [thread(1), thread(2), thread(3), thread(4)];
  const mark = (n: number): { createdAt: string; itemId: number } => ({ createdAt: threads[n - 1].post.createdAt, itemId: n });

  it('stands newest first and draws the line where the visit before ended', () => {
    const { fresh, read, caughtUp } = arrangeFeed(threads, 'amina', mark(4), mark(2));
    expect([fresh, read].map((list) => list.map((each) => each.post.itemId))).toEqual([[4, 3], [2, 1]]);
    expect(caughtUp).toBe(true);
  });

  it('draws no line when it does not know where the visit before ended', () => {
    expect(arrangeFeed(threads, 'amina', mark(4), undefined)).toMatchObject({ caughtUp: false, read: [] });
  });

  it('keeps what came later behind the pill, but for one\'s own', () => {
    const own = thread(5, { actor: 'amina' });
    const { fresh, newCount } = arrangeFeed([...threads, own, thread(6)], 'amina', mark(4), undefined);
    expect(fresh.map((each) => each.post.itemId)).toEqual([5, 4, 3, 2, 1]);
    expect(newCount).toBe(1);
  });
});

describe('matchesFilter', () => {
  const unitOf = (id: string): string | undefined => (id === 'sara' ? north : undefined);
  it('counts as my unit what is written to it, above it, below it, and by its people', () => {
    const to = (audience: string, actor: string = 'bo'): boolean => matchesFilter(thread(1, { audience, actor }), 'unit', amina, unitOf);
    expect(to(`unit:${north}`)).toBe(true);
    expect(to('unit:Vård och omsorg')).toBe(true);
    expect(to('unit:Vård och omsorg/Hemtjänst/Hemtjänst Norrby')).toBe(false);
    expect(to('all')).toBe(false);
    expect(to('all', 'sara')).toBe(true);
  });

  it('shows nothing as mine to somebody whose unit is unknown', () => {
    expect(matchesFilter(thread(1, { audience: `unit:${north}` }), 'unit', { id: 'x', unit: '' }, unitOf)).toBe(false);
  });

  it('keeps a web part that is fixed to an administration to it', () => {
    expect(matchesPlace(thread(1, { audience: `unit:${north}` }), 'unit:Vård och omsorg')).toBe(true);
    expect(matchesPlace(thread(1), 'unit:Vård och omsorg')).toBe(false);
  });
});

describe('whyShown', () => {
  it('names what concerns the reader most', () => {
    const mentioned = thread(1, { mentions: [{ id: 'amina', name: 'Amina' }], audience: `unit:${north}` });
    expect(whyShown(mentioned, amina, true)).toEqual({ reason: 'mention' });
    expect(whyShown(thread(1), amina, true)).toEqual({ reason: 'follow' });
    expect(whyShown(thread(1, { audience: `unit:${north}` }), amina, undefined)).toEqual({ reason: 'unit', unit: 'Hemtjänst Norr', mine: true });
    expect(whyShown(thread(1, { audience: 'unit:Vård och omsorg' }), amina, undefined)).toEqual({ reason: 'unit', unit: 'Vård och omsorg', mine: false });
    expect(whyShown(thread(1), amina, undefined)).toEqual({ reason: 'all' });
  });
});

describe('looksLikeSearch', () => {
  it.each(['trasig gatlampa Storgatan', 'vem ansvarar för snöröjning', 'Karin Åkesson', 'åkesson'])('takes "%s" for a search', (text) => {
    expect(looksLikeSearch(text)).toBe(true);
  });
  it.each(['Ny blankett finns nu på intranätet.', 'Har någon sett bilnyckel 7?', 'Tack alla som hjälpte till i går kväll'])(
    'takes "%s" for a post',
    (text) => {
      expect(looksLikeSearch(text)).toBe(false);
    }
  );
});

describe('matchPeople', () => {
  const person = (id: string, name: string, unit: string = ''): { id: string; name: string; title: string; unit: string } => ({ id, name, title: '', unit });
  const people = [person('1', 'Zara Åkesson'), person('2', 'Bengt Åkesson', 'Vård och omsorg/X'), person('3', 'Karin Åkesson', north), person('4', 'Öst Akesson')];
  const viewer = person('amina', 'Amina Warsame', north);

  it('finds Åkesson by akesson, own unit first and then in Swedish order', () => {
    expect(matchPeople(people, 'akesson', viewer, 9).map((each) => each.id)).toEqual(['3', '2', '1', '4']);
  });

  it('finds by the beginnings of words in any order and never the viewer', () => {
    expect(matchPeople(people, 'ake kar', viewer, 9).map((each) => each.id)).toEqual(['3']);
    expect(matchPeople([...people, viewer], 'amina', viewer, 9)).toEqual([]);
  });
});
