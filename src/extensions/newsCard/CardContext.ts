import { CardKind, CardModel } from '../../app/card/CardModel';
import { FoundOnCard, NewsCard } from '../../app/card/NewsCard';

/** What SharePoint stores for the card. */
export interface CardProperties {
  readonly version: 1;
  readonly kind?: CardKind;
  /** Server-relative path of Torget's site; the tenant property `torget.site` tells when left out. */
  readonly site?: string;
}

/** What the views draw; SPFx draws them anew when it changes. */
export interface CardState {
  readonly model: CardModel | undefined;
  readonly found: readonly FoundOnCard[];
}

/** What the views call. */
export interface CardActions {
  readonly card: () => NewsCard | undefined;
  /** What stands in the field; found when the quick view is opened. */
  readonly typed: (query: string) => void;
}

export const viewIds = { card: 'card', search: 'search', news: 'news', found: 'found' } as const;
