import { Activity } from '../log/activity';
import { NewActivity } from '../log/ActivityLog';
import { foldThread } from '../feed/foldThread';
import { Thread } from '../feed/Thread';
import { newKudos } from '../outbox/newKudos';
import { newComment } from '../outbox/newComment';
import { noticeOf } from './noticeOf';

const root = '2026-11-23T08-14-05Z-aaaaaaaaaaaa';
const key = '2026-11-23T08-20-00Z-bbbbbbbbbbbb';
const createdAt = '2026-11-23T08:14:05.000Z';
const threadOf = (kind: 'post' | 'question'): Thread =>
  foldThread(
    root,
    [
      { kind, itemId: 1, version: 1, id: root, root, actor: 'asker', actorName: 'A', createdAt, audience: 'all', title: '', text: 'Hej', mentions: [] },
      { kind: 'comment', itemId: 2, version: 1, id: 'c1', root, actor: 'bo', actorName: 'Bo', createdAt, target: root, text: 'Ja', mentions: [] }
    ] as Activity[],
    { id: 'me', hash: 1 }
  ) as Thread;
const comment = (target: string, actor = 'me'): NewActivity => newComment(key, actor, root, target, { text: 'Svar', mentions: [] }).activity;

describe('whom a stored row concerns', () => {
  it('is each who is thanked, by the row of their own, and nobody by the kudos itself or its figures', () => {
    const recipients = ['a', 'b'].map((id) => ({ id, name: id, unit: 'Skola', scope: 'unit' as const }));
    const { activity, mentions } = newKudos(root, 'me', { value: 'omtanke', recipients, audience: 'all', text: 'Ett hemligt tack' });
    const notices = [activity, ...mentions].map((row) => noticeOf(row, undefined));
    expect(notices.filter(Boolean)).toEqual(
      ['a', 'b'].map((to) => ({ kind: 'thanked', to, place: { kind: 'kudos', root }, about: root, value: 'omtanke' }))
    );
    expect(JSON.stringify(notices)).not.toContain('hemligt');
  });

  it('is who is mentioned, and who asked or commented when it is answered', () => {
    const { mentions } = newComment(key, 'me', root, 'c1', { text: '@Bo Ja', mentions: [{ id: 'bo', name: 'Bo' }] });
    expect(noticeOf(mentions[0], undefined)).toMatchObject({ kind: 'mentioned', to: 'bo', about: key });
    expect(noticeOf(comment('c1'), threadOf('post'))).toMatchObject({ kind: 'answered', to: 'bo', about: key, place: { kind: 'thread', root } });
    expect(noticeOf(comment(root), threadOf('question'))).toMatchObject({ kind: 'answered', to: 'asker' });
  });

  it('is nobody for a comment on a post, for an answer to oneself, and where the thread is not known', () => {
    expect(noticeOf(comment(root), threadOf('post'))).toBeUndefined();
    expect(noticeOf(comment('c1', 'bo'), threadOf('post'))).toBeUndefined();
    expect(noticeOf(comment('c1'), undefined)).toBeUndefined();
  });
});
