import type { Operation } from './Operation.ts';

/** One of the two addresses under which the same operations are served. */
export interface GraphRoute {
  prefix: RegExp;
  service: 'graph' | 'sharepoint';
  /** undefined: all of them. */
  areas?: readonly Operation['area'][];
  /** What stands in for the token's scopes. */
  scopes?: { scopes: ReadonlySet<string> };
  costsUnits: boolean;
}

export const graphRoute: GraphRoute = { prefix: /^\/v1\.0/i, service: 'graph', costsUnits: true };

/** SharePoint's own door: sites, lists and drives, by what the person may and with no consent for Graph. */
export const sharePointRoute: GraphRoute = {
  prefix: /^(?:\/sites\/[^/]+)?\/_api\/v2\.[01]/i,
  service: 'sharepoint',
  areas: ['site', 'list'],
  scopes: { scopes: new Set(['Sites.FullControl.All']) },
  costsUnits: false,
};
