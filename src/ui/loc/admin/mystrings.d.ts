/** Words of the administrator's and the moderator's pages; every key begins with `Admin`. Merged with the other areas: an entry point gives those that it needs. */
declare interface ITorgetStrings {
  AdminTitle: string;
  AdminSections: string;
  AdminLoading: string;
  AdminOwnersOnly: string;
  AdminHealthTab: string;
  AdminHealthTitle: string;
  AdminPackageFound: string;
}

declare module 'AdminStrings' {
  const strings: Pick<ITorgetStrings, Extract<keyof ITorgetStrings, `Admin${string}`>>;
  export = strings;
}
