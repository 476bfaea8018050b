import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { SavedWebPart } from '../PageData.ts';

/** What editors have set on the pages. */
export interface PageStore {
  read(page: string, instanceId: string): SavedWebPart | undefined;
  save(page: string, instanceId: string, webPart: SavedWebPart): void;
}

/** Keeps the web parts' properties in a JSON file, or in memory alone when no file is given. */
export function createPageStore(file: string | undefined): PageStore {
  const pages = new Map<string, SavedWebPart>(
    file !== undefined && existsSync(file) ? Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, SavedWebPart>) : [],
  );
  return {
    read: (page, instanceId) => pages.get(`${page}/${instanceId}`),
    save(page, instanceId, webPart) {
      pages.set(`${page}/${instanceId}`, webPart);
      if (file === undefined) return;
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(`${file}.new`, JSON.stringify(Object.fromEntries(pages), undefined, 2));
      renameSync(`${file}.new`, file);
    },
  };
}
