declare interface IFeedWebPartStrings {
  paneDescription: string;
}

declare module 'FeedWebPartStrings' {
  const strings: IFeedWebPartStrings;
  export = strings;
}
