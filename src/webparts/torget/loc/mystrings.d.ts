declare interface ITorgetAppWebPartStrings {
  PaneDescription: string;
  ShowGroup: string;
  PageLabel: string;
  PageHome: string;
  PageColleagues: string;
  PageKudos: string;
  AudienceLabel: string;
  AudienceDescription: string;
  AudienceError: string;
  PlaceGroup: string;
  SiteLabel: string;
  SiteDescription: string;
  SiteError: string;
}

declare module 'TorgetAppWebPartStrings' {
  const strings: ITorgetAppWebPartStrings;
  export = strings;
}
