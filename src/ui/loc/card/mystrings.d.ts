/** Words of the card of the Viva Connections dashboard; every key begins with `Card`. Merged with the other areas: an entry point gives those that it needs. */
declare interface ITorgetStrings {
  CardTitle: string;
  CardKudos: string;
  CardNewIn: string;
  CardNewInAll: string;
  CardPostsOne: string;
  CardPostsOther: string;
  CardAnsweredOne: string;
  CardAnsweredOther: string;
  CardBoth: string;
  CardSince: string;
  CardRead: string;
  CardWrite: string;
  CardThanked: string;
  CardShow: string;
  CardCaught: string;
  CardCaughtText: string;
  CardCaughtTextAll: string;
  CardOffline: string;
  CardOfflineText: string;
  CardOfflineNone: string;
  CardFailed: string;
  CardFailedText: string;
  CardNoAccess: string;
  CardNoAccessText: string;
  CardRetry: string;
  CardOpen: string;
  CardOpenIn: string;
  CardLike: string;
  CardLiked: string;
  CardFind: string;
  CardFindText: string;
  CardSearch: string;
  CardQuestion: string;
  CardAnswered: string;
  CardLoading: string;
  CardLoadingText: string;
  CardEmpty: string;
}

declare module 'CardStrings' {
  const strings: Pick<ITorgetStrings, Extract<keyof ITorgetStrings, `Card${string}`>>;
  export = strings;
}
