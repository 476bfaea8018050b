import { Kudos } from '../feed/Thread';
import { isWithin } from '../people/unit';

/** Whether a kudos thanks somebody of a unit or of what lies below it, or a unit there as a whole. */
export function isOfUnit({ recipients, unit }: Pick<Kudos, 'recipients' | 'unit'>, path: string): boolean {
  return isWithin(unit ?? '', path) || recipients.some((recipient) => isWithin(recipient.unit, path));
}
