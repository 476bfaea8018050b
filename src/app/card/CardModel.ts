export type CardKind = 'news' | 'kudos' | 'find';

/** What a button of a card does. */
export type CardStep = { readonly type: 'view' } | { readonly type: 'retry' } | { readonly type: 'link'; readonly url: string };

/** The card as it stands on the dashboard, in words. */
export interface CardFace {
  readonly bar: string;
  readonly heading: string;
  readonly text: string;
  readonly buttons: readonly { readonly title: string; readonly step: CardStep }[];
  /** Of the card to find a colleague: what stands in the empty field. */
  readonly hint?: string;
}

/** A post in the quick view. */
export interface CardPost {
  readonly root: string;
  readonly name: string;
  readonly time: string;
  readonly tag: string;
  readonly text: string;
  readonly answer: string;
  readonly like: string;
  readonly open: string;
  readonly url: string;
}

export interface CardModel {
  readonly face: CardFace;
  readonly viewTitle: string;
  /** Said when there is no post, or nobody was found. */
  readonly empty: string;
  readonly posts: readonly CardPost[];
}
