/** Words of the bar at the top of every page; every key begins with `Bar`. Merged with the other areas: an entry point gives those that it needs. */
declare interface ITorgetStrings {
  BarTitle: string;
}

declare module 'BarStrings' {
  const strings: Pick<ITorgetStrings, Extract<keyof ITorgetStrings, `Bar${string}`>>;
  export = strings;
}
