import { BellItem } from './BellModel';

/** The sentence of what happened, with places for who and what. */
export function bellPattern({ concern, valueName }: BellItem, strings: ITorgetStrings): string {
  switch (concern.kind) {
    case 'mention':
      return strings.MineBellMention;
    case 'answer':
      return strings.MineBellAnswer;
    case 'comment':
      return concern.isQuestion ? strings.MineBellReply : strings.MineBellComment;
    case 'accepted':
      return strings.MineBellAccepted;
    case 'chosen':
      return strings.MineBellChosen;
    case 'kudos':
      return valueName ? strings.MineBellKudos : strings.MineBellKudosPlain;
  }
}
