/** Words of giving, receiving and seeing thanks; every key begins with `Kudos`. Merged with the other areas: an entry point gives those that it needs. */
declare interface ITorgetStrings {
  KudosTitle: string;
}

declare module 'KudosStrings' {
  const strings: Pick<ITorgetStrings, Extract<keyof ITorgetStrings, `Kudos${string}`>>;
  export = strings;
}
