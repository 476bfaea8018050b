declare interface IFeedWebPartStrings {
  PaneDescription: string;
  ShowGroup: string;
  TitleLabel: string;
  AudienceLabel: string;
  AudienceDescription: string;
  AudienceError: string;
  PageSizeLabel: string;
  WriteGroup: string;
  AllowPostsLabel: string;
  AllowQuestionsLabel: string;
  AllowCommentsLabel: string;
  AllowPicturesLabel: string;
  Yes: string;
  No: string;
  PlaceGroup: string;
  SiteLabel: string;
  SiteDescription: string;
  SiteError: string;
}

declare module 'FeedWebPartStrings' {
  const strings: IFeedWebPartStrings;
  export = strings;
}
