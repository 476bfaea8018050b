/** Words of colleagues, units and responsibilities; every key begins with `Directory`. Merged with the other areas: an entry point gives those that it needs. */
declare interface ITorgetStrings {
  DirectoryTitle: string;
}

declare module 'DirectoryStrings' {
  const strings: Pick<ITorgetStrings, Extract<keyof ITorgetStrings, `Directory${string}`>>;
  export = strings;
}
