import { siteGroups } from '../access/siteGroups.ts';
import type { Answer } from '../http/Answer.ts';
import { bytes } from '../http/Answer.ts';
import { findFile, readContent } from '../store/files.ts';
import type { List } from '../store/Model.ts';
import type { Tenant } from '../Tenant.ts';

/**
 * A file of a library at its own address, as a picture on a page asks for it. SharePoint knows the reader by a cookie;
 * here everyone may read what every member may.
 */
export function serveFile(tenant: Tenant, encodedPath: string): Answer | undefined {
  let path: string;
  try {
    path = decodeURIComponent(encodedPath);
  } catch {
    return undefined;
  }
  for (const list of tenant.world.lists) {
    const site = tenant.world.sites.find(({ no }) => no === list.settings.site);
    const folder = `${site?.path ?? ''}/${list.settings.urlName}/`;
    if (list.settings.template === 'documentLibrary' && path.toLowerCase().startsWith(folder.toLowerCase()) && membersMayRead(list)) {
      const file = findFile(tenant.store, list, path.slice(folder.length));
      if (file !== undefined) {
        return bytes(readContent(tenant.store, list, file), file.contentType, {
          ETag: `"{${file.guid.toUpperCase()}},${file.version}"`,
          'Cache-Control': 'private, max-age=60',
        });
      }
    }
  }
  return undefined;
}

function membersMayRead(list: List): boolean {
  return list.settings.assignments?.some(({ principal }) => principal === siteGroups.members) ?? true;
}
