/** Words of the card of the Viva Connections dashboard; every key begins with `Card`. Merged with the other areas: an entry point gives those that it needs. */
declare interface ITorgetStrings {
  CardTitle: string;
}

declare module 'CardStrings' {
  const strings: Pick<ITorgetStrings, Extract<keyof ITorgetStrings, `Card${string}`>>;
  export = strings;
}
