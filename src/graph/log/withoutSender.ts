import { KudosData } from '../../domain/log/activity';

/** Nobody thanks themselves: a kudos to others as well loses the sender's own name; one to nobody else is none. */
export function withoutSender({ recipients, unit, shift, picture, value }: KudosData, sender: string): KudosData | undefined {
  const others = recipients.filter(({ id }, index) => id !== sender && recipients.findIndex((other) => other.id === id) === index);
  if (others.length === 0 && !unit) return undefined;
  return { value, recipients: others, ...(unit ? { unit } : {}), ...(unit && shift ? { shift } : {}), ...(picture ? { picture } : {}) };
}
