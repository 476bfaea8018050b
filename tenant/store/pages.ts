import { randomUUID } from 'node:crypto';
import type { Site } from './Model.ts';
import type { Store } from './openStore.ts';

/** A page as it is kept; what its writer sent stands in `content` as it came. */
export interface SitePage {
  guid: string;
  name: string;
  version: number;
  /** null: never published. */
  publishedVersion: number | null;
  createdAt: string;
  modifiedAt: string;
  author: number;
  editor: number;
  content: Record<string, unknown>;
}

export function selectPages(store: Store, site: Site): SitePage[] {
  return store.statement('select json from pages where site = ? order by no').all(site.no).map((row) => JSON.parse(String(row['json'])) as SitePage);
}

export function addPage(store: Store, site: Site, page: Pick<SitePage, 'name' | 'author' | 'content'>, at: string): SitePage {
  const made: SitePage = { ...page, guid: randomUUID(), version: 1, publishedVersion: null, createdAt: at, modifiedAt: at, editor: page.author };
  store.statement('insert into pages (site, guid, json) values (?, ?, ?)').run(site.no, made.guid, JSON.stringify(made));
  return made;
}

export function savePage(store: Store, site: Site, page: SitePage): void {
  store.statement('update pages set json = ? where site = ? and guid = ?').run(JSON.stringify(page), site.no, page.guid);
}

export function deletePage(store: Store, site: Site, page: SitePage): void {
  store.statement('delete from pages where site = ? and guid = ?').run(site.no, page.guid);
}
