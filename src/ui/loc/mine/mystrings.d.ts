/** Words of Mitt, what concerns me, and the frame of the Teams app; every key begins with `Mine`. Merged with the other areas: an entry point gives those that it needs. */
declare interface ITorgetStrings {
  MineTitle: string;
}

declare module 'MineStrings' {
  const strings: Pick<ITorgetStrings, Extract<keyof ITorgetStrings, `Mine${string}`>>;
  export = strings;
}
