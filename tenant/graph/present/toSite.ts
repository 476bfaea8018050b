import type { Site } from '../../store/Model.ts';
import type { GraphCall } from '../Operation.ts';
import { siteAddress } from './addresses.ts';
import { siteIdOf } from './siteIdOf.ts';

export function toSite(call: GraphCall, site: Site): Record<string, unknown> {
  return {
    '@odata.context': `${call.incoming.origin}/v1.0/$metadata#sites/$entity`,
    id: siteIdOf(call, site),
    createdDateTime: site.createdAt,
    lastModifiedDateTime: site.createdAt,
    name: site.path.split('/').pop(),
    displayName: site.title,
    webUrl: siteAddress(call, site),
    root: {},
    siteCollection: { hostname: new URL(call.incoming.origin).hostname },
  };
}
