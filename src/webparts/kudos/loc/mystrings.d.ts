declare interface IKudosWebPartStrings {
  PaneDescription: string;
  ShowGroup: string;
  TitleLabel: string;
  AudienceLabel: string;
  AudienceDescription: string;
  AudienceError: string;
  PageSizeLabel: string;
  UseGroup: string;
  AllowGivingLabel: string;
  WallOnlyLabel: string;
  Yes: string;
  No: string;
  PlaceGroup: string;
  SiteLabel: string;
  SiteDescription: string;
  SiteError: string;
}

declare module 'KudosWebPartStrings' {
  const strings: IKudosWebPartStrings;
  export = strings;
}
