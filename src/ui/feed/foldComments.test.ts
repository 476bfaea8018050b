import { Comment } from '../../domain/feed/Thread';
import { foldComments } from './foldComments';

const comment = (id: string, replyTo?: string): Comment => ({
  id,
  replyTo,
  itemId: 1,
  version: 1,
  actor: 'a',
  actorName: 'A',
  createdAt: '2026-11-23T08:00:00Z',
  text: id,
  mentions: [],
  reactions: { counts: { like: 0, heart: 0, idea: 0, fun: 0 }, mine: {}, named: [], people: 0 }
});
const idsOf = (comments: Comment[], shown: number): string[] => foldComments(comments, shown).rows.map(row => (row.reply ? `>${row.comment.id}` : row.comment.id));

describe('foldComments', () => {
  it('shows the newest, oldest of them first', () => {
    expect(idsOf(['1', '2', '3', '4', '5'].map(id => comment(id)), 3)).toEqual(['3', '4', '5']);
    expect(foldComments(['1', '2', '3', '4', '5'].map(id => comment(id)), 3).hidden).toBe(2);
  });

  it('shows with a new reply the old comment that it answers', () => {
    expect(idsOf([comment('1'), comment('2'), comment('3'), comment('4', '1')], 2)).toEqual(['1', '>4', '3']);
  });

  it('keeps one level, however deep the replies go', () => {
    expect(idsOf([comment('1'), comment('2', '1'), comment('3', '2')], 9)).toEqual(['1', '>2', '>3']);
  });

  it('loses nothing when replies go in a circle or to what is not there', () => {
    const rows = foldComments([comment('1', '2'), comment('2', '1'), comment('3', '3'), comment('4', 'gone')], 9).rows;
    expect(rows.map(row => row.comment.id).sort()).toEqual(['1', '2', '3', '4']);
  });
});
