import { noUnit, toAudience } from '../../domain/feed/whyShown';
import { Moderation } from '../../domain/moderation/Moderation';
import { newPlacement } from '../../domain/outbox/newPlacement';
import { newTakeDown } from '../../domain/outbox/newTakeDown';
import { receivedCopies } from '../../domain/outbox/receivedCopies';
import { ThanksActions, ThanksRef } from '../../ui/shared/ThanksActionsContext';
import { Session } from '../session/Session';

/** Acting on kudos, from any page. @param mayHide the viewer moderates */
export function createThanksActions(
  session: Pick<Session, 'viewer' | 'createKey' | 'outbox' | 'people' | 'book' | 'now'>, moderation: Moderation, mayHide: boolean
): ThanksActions {
  const { viewer, createKey, outbox, people, book } = session;

  /** Logged first: what is not logged is not done. Deleting is a moderator's right on the list. */
  async function hide({ root, actor }: ThanksRef, code: string, note: string): Promise<void> {
    const thread = book.thread(root);
    if (!thread) return;
    const { post } = thread;
    const at = new Date(session.now()).toISOString();
    await moderation.log({ act: 'hidden', root, writer: actor, code, note, text: post.text, by: viewer.id, at });
    await outbox.add({ type: 'remove', root, id: post.id, itemId: post.itemId, copies: receivedCopies(post) });
  }

  return {
    place(kudos, scope) {
      const own = people.viewer().unit || kudos.recipients.find(({ id }) => id === viewer.id)?.unit || '';
      outbox.add(newPlacement(createKey(), viewer.id, kudos.root, scope === 'all' ? 'all' : own ? toAudience(own) : noUnit)).catch(() => undefined);
    },
    takeDown({ root, actor, recipients }) {
      outbox.add(newTakeDown(createKey, viewer.id, root, actor, recipients.map(({ id }) => id))).catch(() => undefined);
    },
    report: (kudos, reason) => moderation.report(kudos.root, reason),
    ...(mayHide ? { hide } : {})
  };
}
