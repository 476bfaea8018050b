import type { Fetch } from '../../src/graph/client/fetchWhole.ts';
import type { ClientCode } from './loadClient.ts';
import type { TenantProcess } from './startTenant.ts';
import type { VirtualTime } from './virtualTime.ts';

/** What the parts of a storm share. */
export interface World {
  readonly code: ClientCode;
  readonly tenant: TenantProcess;
  readonly time: VirtualTime;
  readonly fetch: Fetch;
  readonly random: () => number;
}

export const site = { hostname: 'lindhult.sharepoint.com', path: '/sites/torget' };
export const itemsPath = `/v1.0/sites/${site.hostname}:${site.path}:/lists/Activities/items`;
