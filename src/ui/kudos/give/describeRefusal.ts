import { GiveRefusal, longestKudos } from '../../../domain/kudos/mayGive';
import { Text } from '../../text/createText';

/** Why a kudos may not be given, and what to do about it. */
export function describeRefusal(refusal: GiveRefusal, { strings, fill, count, number }: Text): string {
  switch (refusal.reason) {
    case 'self':
      return strings.KudosWhoSelf;
    case 'tooMany':
      return fill(strings.KudosWhoTooMany, { n: number(refusal.most) });
    case 'noValue':
      return strings.KudosWhatNoValue;
    case 'noText':
      return strings.KudosWhyNoText;
    case 'tooLong':
      return fill(strings.KudosWhyTooMuch, { n: number(longestKudos) });
    case 'tooOften':
      return count(refusal.minutes, 'KudosTooOften');
    default:
      return strings.KudosWhoNobody;
  }
}
