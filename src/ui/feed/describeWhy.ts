import { Text } from '../text/createText';
import { Why } from './FeedModel';

export interface WhyDescription {
  /** "Till hela kommunen" */
  readonly label: string;
  /** The reason in a sentence or two. */
  readonly reason: string;
}

/** Why a post is shown, in words. */
export function describeWhy(why: Why, text: Text): WhyDescription {
  const { strings, fill } = text;
  switch (why.reason) {
    case 'unit':
      return why.mine
        ? { label: fill(strings.WhyMyUnit, { unit: why.unit }), reason: fill(strings.WhyMyUnitExplained, { unit: why.unit }) }
        : { label: fill(strings.WhyUnit, { unit: why.unit }), reason: fill(strings.WhyUnitExplained, { unit: why.unit }) };
    case 'follow':
      return { label: strings.WhyFollow, reason: strings.WhyFollowExplained };
    case 'kudos':
      return { label: kudosLabel(why.others, text), reason: strings.WhyKudosExplained };
    case 'mention':
      return { label: strings.WhyMention, reason: strings.WhyMentionExplained };
    case 'own':
      return { label: strings.WhyOwn, reason: strings.WhyOwnExplained };
    default:
      return { label: strings.WhyAll, reason: strings.WhyAllExplained };
  }
}

/** "Du och två kollegor fick beröm" */
function kudosLabel(others: number, { strings, count, numberInText }: Text): string {
  return others === 0 ? strings.WhyKudosAlone : count(others, 'WhyKudos', { word: numberInText(others) });
}
