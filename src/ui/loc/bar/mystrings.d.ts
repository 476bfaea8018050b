/** Words of the bar at the top of every page; every key begins with `Bar`. Merged with the other areas: an entry point gives those that it needs. */
declare interface ITorgetStrings {
  BarTitle: string;
  BarLabel: string;
  BarHome: string;
  BarSearch: string;
  BarSearchShort: string;
  BarKeys: string;
  BarGive: string;
  BarBellNone: string;
  BarBellOne: string;
  BarBellOther: string;
  BarLoading: string;
  BarFailed: string;
  BarPeople: string;
  BarAnswers: string;
  BarYourUnit: string;
  BarResponsible: string;
  BarAll: string;
  BarClear: string;
  BarChoose: string;
  BarOpen: string;
  BarEscape: string;
  BarNone: string;
  BarWaiting: string;
  BarNoDirectory: string;
  BarNoAccess: string;
  BarFilling: string;
  BarTrouble: string;
  BarFoundOne: string;
  BarFoundOther: string;
}

declare module 'BarStrings' {
  const strings: Pick<ITorgetStrings, Extract<keyof ITorgetStrings, `Bar${string}`>>;
  export = strings;
}
