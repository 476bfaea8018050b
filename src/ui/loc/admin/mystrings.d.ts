/** Words of the administrator's and the moderator's pages; every key begins with `Admin`. Merged with the other areas: an entry point gives those that it needs. */
declare interface ITorgetStrings {
  AdminTitle: string;
  AdminSections: string;
  AdminLoading: string;
  AdminOwnersOnly: string;
  AdminHealthTab: string;
  AdminHealthTitle: string;
  AdminPackageFound: string;
  AdminValuesTab: string;
  AdminModerationTab: string;
  AdminValuesTitle: string;
  AdminValuesAbout: string;
  AdminValuesLoading: string;
  AdminValuesAdd: string;
  AdminValuesSaved: string;
  AdminValuesConflict: string;
  AdminValuesUnread: string;
  AdminValuesFailed: string;
  AdminValuesReload: string;
  AdminLimitsTitle: string;
  AdminLimitHour: string;
  AdminLimitPeople: string;
  AdminInSwedish: string;
  AdminInEnglish: string;
  AdminInFinnish: string;
  AdminValueName: string;
  AdminValueText: string;
  AdminValueSymbol: string;
  AdminValueColour: string;
  AdminValueNew: string;
  AdminValueRetired: string;
  AdminValueRetire: string;
  AdminValueOffer: string;
  AdminSymbols: string;
  AdminColours: string;
  AdminModerationLoading: string;
  AdminModerationFailed: string;
  AdminReports: string;
  AdminReportsNone: string;
  AdminReportBy: string;
  AdminReportGone: string;
  AdminReportHide: string;
  AdminReportDismiss: string;
  AdminLog: string;
  AdminLogNone: string;
  AdminLogHidden: string;
  AdminLogNotice: string;
  AdminLogTell: string;
}

declare module 'AdminStrings' {
  const strings: Pick<ITorgetStrings, Extract<keyof ITorgetStrings, `Admin${string}`>>;
  export = strings;
}
