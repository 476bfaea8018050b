import { Text } from '../text/createText';
import { ShownDuty, ShownSpell } from './DirectoryModel';

const dayMs: number = 86_400_000;

/** "16.00–07.00"; with the weekday when it begins later than within a day. */
function hours({ from, to }: ShownSpell, text: Text, after: Date): string {
  const times: string = [from, to].map(time => (time ? text.time(time.toISOString()) : '')).filter(Boolean).join('–');
  if (from.getTime() - after.getTime() < dayMs) return times;
  return `${new Intl.DateTimeFormat(text.locale, { weekday: 'long' }).format(from)} ${times}`;
}

/** "Sedan jouren: Mikael Öberg, 16.00–07.00"; undefined when nobody is known to come. */
export function describeNext({ now, next }: ShownDuty, text: Text, after: Date = now?.to ?? new Date()): string | undefined {
  if (!next) return undefined;
  const { strings, fill } = text;
  const time: string = hours(next, text, after);
  if (!next.person) return fill(strings.DirectoryNextHidden, { time });
  return fill(next.onCall ? strings.DirectoryNextOnCall : strings.DirectoryNext, { name: next.person.name, time });
}
