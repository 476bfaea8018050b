import { Post } from '../feed/Thread';
import { receivedId, tallyId } from './receivedRows';

/** The rows that follow a kudos, to go when it goes. They are its sender's. */
export function receivedCopies({ id, actor, kudos }: Pick<Post, 'id' | 'actor' | 'kudos'>): readonly { readonly id: string; readonly actor: string }[] {
  if (!kudos) return [];
  return [...kudos.recipients.map((recipient) => receivedId(id, recipient.id)), tallyId(id)].map((copy) => ({ id: copy, actor }));
}
