/** A story is what a tenant holds when it is new: people, sites, lists and files, as plain data. */
export interface StoryUser {
  id: string;
  userPrincipalName: string;
  displayName: string;
  givenName: string;
  surname: string;
  /** null for people without a mailbox. */
  mail: string | null;
  jobTitle: string | null;
  /** Administration (förvaltning). */
  companyName: string | null;
  /** Unit (enhet). */
  department: string | null;
  /** Department (avdelning) between the two. */
  division: string | null;
  officeLocation: string | null;
  businessPhones: string[];
  mobilePhone: string | null;
  managerId: string | null;
  accountEnabled: boolean;
  userType: 'Member' | 'Guest';
  showInAddressList: boolean;
  /** Skyddade personuppgifter: in the protected group, and nowhere else. */
  protected: boolean;
  kind: 'employee' | 'politician' | 'temp' | 'guest';
  photo: 'portrait' | 'none';
}

export interface StoryColumn {
  name: string;
  type: 'text' | 'note';
  indexed?: boolean;
  unique?: boolean;
}

export interface StoryItem {
  /** Values by column name. */
  fields: Record<string, string>;
  /** Entra id of whoever wrote the row. */
  createdBy: string;
  createdAt: string;
}

export interface StoryFile {
  /** Path inside the library. */
  path: string;
  content: Uint8Array;
  contentType: string;
  createdBy: string;
  createdAt: string;
}

export interface StoryList {
  title: string;
  template: 'genericList' | 'documentLibrary';
  hidden: boolean;
  /** 2: each reads their own, owners read all; 1 when left out. */
  readSecurity?: 1 | 2;
  /** 1 all may edit all items, 2 each their own, 4 none. */
  writeSecurity: 1 | 2 | 4;
  /** Entra ids that may write here besides the site's owners; undefined: every member. */
  writers?: string[];
  columns: StoryColumn[];
  items: Iterable<StoryItem>;
  files: StoryFile[];
}

export interface StorySite {
  /** Server-relative: `/sites/torget`. */
  path: string;
  title: string;
  /** Entra ids; everyone of the tenant who is no guest is a member. */
  owners: string[];
  lists: StoryList[];
  /** Pages that one web part fills. */
  pages?: StoryPage[];
}

export interface StoryPage {
  /** Of the file: `Torget.aspx`. */
  name: string;
  title: string;
  /** Id of the web part. */
  webPart: string;
}

export interface Story {
  name: string;
  tenantName: string;
  domain: string;
  users: StoryUser[];
  sites: StorySite[];
}

/** Makes a story: the same from the same seed and the same `now` (ISO, the story's present). */
export type StoryTeller = (options: { now: string; seed: number }) => Story;
