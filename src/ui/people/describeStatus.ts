import { Person } from '../../domain/people/Person';
import { Presence } from '../../domain/people/Presence';
import { IconName } from '../icons/Icon';
import { Text } from '../text/createText';
import { describeDay } from './describeDay';
import { PersonStatus } from './PersonStatus';

export interface StatusWords {
  /** Undefined while nothing is known. */
  readonly words?: string;
  /** The mark on the avatar; undefined draws none. */
  readonly mark?: PresenceMarkLook;
}

export type PresenceMarkLook = 'available' | 'busy' | 'doNotDisturb' | 'away' | 'offline' | 'out';

export const markIcons: Readonly<Record<PresenceMarkLook, IconName>> = {
  available: 'presenceAvailable',
  busy: 'presenceBusy',
  doNotDisturb: 'presenceDoNotDisturb',
  away: 'presenceAway',
  offline: 'presenceOffline',
  out: 'presenceOut'
};

function wordsOf({ availability, activity }: Presence, { strings }: Text): string {
  switch (availability) {
    case 'available':
      return strings.PresenceAvailable;
    case 'busy':
      return activity === 'meeting' ? strings.PresenceMeeting : strings.PresenceBusy;
    case 'doNotDisturb':
      return strings.PresenceBusy;
    case 'away':
      return strings.PresenceAway;
    default:
      return strings.PresenceOffline;
  }
}

/** What a person is doing, in a word or a sentence. What they told themselves goes before what Teams believes. */
export function describeStatus(person: Person, { absence, presence }: PersonStatus, now: string, text: Text): StatusWords {
  if (absence) {
    const away: string = text.fill(text.strings.PresenceOutUntil, { date: describeDay(absence.until, now, text) });
    const { substitute } = absence;
    return { words: substitute ? `${away}. ${text.fill(text.strings.PersonContact, { name: substitute.name })}` : away, mark: 'out' };
  }
  if (presence?.isOutOfOffice) return { words: text.strings.PresenceAway, mark: 'out' };
  if (presence && presence.availability !== 'unknown') return { words: wordsOf(presence, text), mark: presence.availability };
  const byPhoneAlone: boolean = (presence !== undefined || !person.mail) && (person.phones ?? []).length > 0;
  return byPhoneAlone ? { words: text.strings.PresencePhone } : {};
}
