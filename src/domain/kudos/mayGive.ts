import { KudosSettings } from './KudosSettings';

const hourMs: number = 60 * 60 * 1000;

export type GiveRefusal =
  | { readonly allowed: false; readonly reason: 'self' | 'nobody' | 'noValue' | 'noText' | 'tooLong' }
  | { readonly allowed: false; readonly reason: 'tooMany'; readonly most: number }
  /** `minutes` until the next may be given. */
  | { readonly allowed: false; readonly reason: 'tooOften'; readonly most: number; readonly minutes: number };

export interface KudosToGive {
  readonly recipients: readonly string[];
  readonly unit?: string;
  readonly value?: string;
  readonly text: string;
}

export const longestKudos: number = 2_000;

/**
 * Whether a kudos may be given, and why not. Limits are kept by the giver's client alone
 * (docs/decisions/how-is-kudos-found-for-ever.md).
 * @param givenAt epoch ms of what the sender gave before, in any order
 * @param now the service's time, epoch ms
 */
export function mayGive(
  kudos: KudosToGive, sender: string, settings: KudosSettings, givenAt: readonly number[], now: number
): { readonly allowed: true } | GiveRefusal {
  const others = new Set(kudos.recipients.filter((id) => id !== sender));
  if (others.size === 0 && !kudos.unit) return { allowed: false, reason: kudos.recipients.length > 0 ? 'self' : 'nobody' };
  if (others.size > settings.limits.recipients) return { allowed: false, reason: 'tooMany', most: settings.limits.recipients };
  if (!settings.values.some(({ id, isRetired }) => id === kudos.value && !isRetired)) return { allowed: false, reason: 'noValue' };
  if (kudos.text.trim() === '') return { allowed: false, reason: 'noText' };
  if (kudos.text.trim().length > longestKudos) return { allowed: false, reason: 'tooLong' };
  const recent = givenAt.filter((at) => at > now - hourMs).sort((a, b) => b - a);
  const { kudosPerHour } = settings.limits;
  if (recent.length < kudosPerHour) return { allowed: true };
  // One may be given when the oldest of the last so many is an hour old.
  const minutes = Math.max(1, Math.ceil((recent[kudosPerHour - 1] + hourMs - now) / 60_000));
  return { allowed: false, reason: 'tooOften', most: kudosPerHour, minutes };
}
