import { Text } from '../text/createText';
import { Why } from './FeedModel';

export interface WhyDescription {
  /** "Till hela kommunen" */
  readonly label: string;
  /** The reason in a sentence or two. */
  readonly reason: string;
}

/** Why a post is shown, in words. */
export function describeWhy(why: Why, { strings, fill }: Text): WhyDescription {
  switch (why.reason) {
    case 'unit':
      return why.mine
        ? { label: fill(strings.WhyMyUnit, { unit: why.unit }), reason: fill(strings.WhyMyUnitExplained, { unit: why.unit }) }
        : { label: fill(strings.WhyUnit, { unit: why.unit }), reason: fill(strings.WhyUnitExplained, { unit: why.unit }) };
    case 'follow':
      return { label: strings.WhyFollow, reason: strings.WhyFollowExplained };
    case 'mention':
      return { label: strings.WhyMention, reason: strings.WhyMentionExplained };
    case 'own':
      return { label: strings.WhyOwn, reason: strings.WhyOwnExplained };
    default:
      return { label: strings.WhyAll, reason: strings.WhyAllExplained };
  }
}
