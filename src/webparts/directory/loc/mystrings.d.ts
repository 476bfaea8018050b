declare interface IDirectoryWebPartStrings {
  PaneDescription: string;
  ShowGroup: string;
  TitleLabel: string;
  UnitLabel: string;
  UnitDescription: string;
  UnitError: string;
  LayoutLabel: string;
  LayoutList: string;
  LayoutCards: string;
  LayoutTree: string;
  FieldsGroup: string;
  ShowTitleLabel: string;
  ShowUnitLabel: string;
  ShowPhoneLabel: string;
  Yes: string;
  No: string;
  HelpGroup: string;
  ContactCentreLabel: string;
  ContactCentreDescription: string;
  SiteLabel: string;
  SiteDescription: string;
  SiteError: string;
}

declare module 'DirectoryWebPartStrings' {
  const strings: IDirectoryWebPartStrings;
  export = strings;
}
