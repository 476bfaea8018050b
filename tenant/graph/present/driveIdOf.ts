import type { List, Site } from '../../store/Model.ts';

/** `b!` and the ids of site collection, site and library in base64url, as SharePoint makes them. */
export function driveIdOf(site: Site, list: List): string {
  const ids = [site.guid, site.webGuid, list.settings.guid].map((guid) => Buffer.from(guid.replace(/-/g, ''), 'hex'));
  return `b!${Buffer.concat(ids).toString('base64url')}`;
}
