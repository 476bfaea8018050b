import type { Incoming } from '../../http/Incoming.ts';
import type { List, Site } from '../../store/Model.ts';

export function siteAddress(call: { incoming: Incoming }, site: Site): string {
  return `${call.incoming.origin}${site.path}`;
}

export function listAddress(call: { incoming: Incoming }, site: Site, list: List): string {
  const folder = list.settings.template === 'documentLibrary' ? '' : '/Lists';
  return `${siteAddress(call, site)}${folder}/${encodeURIComponent(list.settings.urlName)}`;
}
