import type { StoryUser } from '../story/Story.ts';

export interface User extends StoryUser {
  /** The id in the site's hidden user list. */
  no: number;
  /** Set once the account is removed; the name stays for what the person wrote. */
  deletedAt?: string;
  deletedForever?: boolean;
}

export type Role = 'full' | 'edit' | 'contribute' | 'read' | 'none';

export interface Site {
  no: number;
  guid: string;
  webGuid: string;
  path: string;
  title: string;
  owners: string[];
  createdAt: string;
}

export interface Column {
  name: string;
  displayName: string;
  guid: string;
  type: 'text' | 'note';
  indexed: boolean;
  unique: boolean;
  required: boolean;
}

/** Who may do what with a list that does not inherit: a site group, or a user by `no`. */
export interface Assignment {
  principal: number;
  role: Exclude<Role, 'none'>;
}

export interface ListSettings {
  guid: string;
  viewGuid: string;
  site: number;
  title: string;
  /** The last part of its address. */
  urlName: string;
  description: string;
  template: 'genericList' | 'documentLibrary';
  hidden: boolean;
  readSecurity: 1 | 2;
  writeSecurity: 1 | 2 | 4;
  versioning: boolean;
  viewQuery: string;
  columns: Column[];
  /** null inherits from the site. */
  assignments: Assignment[] | null;
  createdAt: string;
}

export interface List {
  no: number;
  settings: ListSettings;
  nextId: number;
  /** The last change's number: what delta tokens count. */
  seq: number;
  itemCount: number;
}

export interface Item {
  id: number;
  guid: string;
  version: number;
  createdAt: string;
  modifiedAt: string;
  /** `no` of the users. */
  author: number;
  editor: number;
  seq: number;
  fields: Record<string, string>;
}

export interface StoredFile {
  id: number;
  guid: string;
  path: string;
  version: number;
  size: number;
  contentType: string;
  createdAt: string;
  modifiedAt: string;
  author: number;
  editor: number;
}
