import { NewActivity } from '../log/ActivityLog';

/** ActivityId of the row by which a recipient finds a kudos for ever. It follows from what it says, so that writing it again is harmless. */
export function receivedId(kudos: string, about: string): string {
  return `${kudos}.received.${about}`;
}

/** ActivityId of the row that figures are made of. */
export function tallyId(kudos: string): string {
  return `${kudos}.tally`;
}

/** What follows a kudos: one row for each recipient, with all that it says, and one without names for the figures. */
export function receivedRows(kudos: Extract<NewActivity, { readonly kind: 'kudos' }>): readonly NewActivity[] {
  const { id, key, actor, text, value, recipients, unit, shift, picture } = kudos;
  const units = Array.from(new Set([...recipients.map((recipient) => recipient.unit), unit ?? ''])).filter(Boolean);
  return [
    ...recipients.map(({ id: about }): NewActivity => ({
      id: receivedId(id, about), root: id, key, actor, kind: 'received', target: id, about, text, value, recipients, unit, shift, picture
    })),
    { id: tallyId(id), root: id, key, actor, kind: 'tally', target: id, value, units }
  ];
}
