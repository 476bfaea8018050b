import { Moderation } from '../../domain/moderation/Moderation';
import { receivedCopies } from '../../domain/outbox/receivedCopies';
import { ModerationActions } from '../../ui/shared/ModerationActionsContext';
import { Session } from '../session/Session';

/** Reporting and hiding, from any page. @param mayHide the viewer moderates */
export function createModerationActions(
  session: Pick<Session, 'viewer' | 'outbox' | 'book' | 'now'>, moderation: Moderation, mayHide: boolean
): ModerationActions {
  const { viewer, outbox, book } = session;

  /** Logged first: what is not logged is not done. Deleting is a moderator's right on the list. */
  async function hide(root: string, code: string, note: string): Promise<void> {
    const thread = book.thread(root);
    if (!thread) return;
    const { post } = thread;
    const of = post.kudos ? 'thanks' : 'post';
    const text = [post.title, post.text].filter(Boolean).join('\n');
    const at = new Date(session.now()).toISOString();
    await moderation.log({ act: 'hidden', of, root, writer: post.actor, code, note, text, by: viewer.id, at });
    await outbox.add({ type: 'remove', root, id: post.id, itemId: post.itemId, copies: receivedCopies(post) });
  }

  return { report: (root, reason) => moderation.report(root, reason), ...(mayHide ? { hide } : {}) };
}
