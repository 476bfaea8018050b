import { KudosData } from '../log/activity';
import { NewActivity } from '../log/ActivityLog';

/** ActivityId of the row by which a recipient finds a kudos for ever. It follows from what it says, so that writing it again is harmless. */
export function receivedId(kudos: string, about: string): string {
  return `${kudos}.received.${about}`;
}

/** One row for each recipient, with all that the kudos says. */
export function receivedRows(kudos: NewActivity & KudosData & { readonly kind: 'kudos'; readonly text: string }): readonly NewActivity[] {
  const { id, key, actor, text, value, recipients, unit, shift, picture } = kudos;
  return recipients.map(({ id: about }) => ({
    id: receivedId(id, about), root: id, key, actor, kind: 'received', target: id, about, text, value, recipients, unit, shift, picture
  }));
}
