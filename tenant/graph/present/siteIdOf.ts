import type { Site } from '../../store/Model.ts';
import type { GraphCall } from '../Operation.ts';

/** `host,site collection,site`. */
export function siteIdOf(call: GraphCall, site: Site): string {
  return `${new URL(call.incoming.origin).hostname},${site.guid},${site.webGuid}`;
}
