import { toAudience } from '../../domain/feed/whyShown';
import { PageName, pageNames } from '../../domain/links/Place';

/** What SharePoint or a channel's tab stores for the app; `version` tells how to read an older one. */
export interface TorgetProperties {
  readonly version: 1;
  /** Server-relative path of Torget's site. */
  readonly site?: string;
  /** Path of a unit or an administration that the feed is about; empty for the whole municipality. */
  readonly audience?: string;
  /** The page that is shown first. */
  readonly page?: string;
}

export interface TorgetOptions {
  readonly audience: string;
  readonly page: PageName;
}

/** Defaults for what is missing, and for what a page's JSON may hold instead. */
export function toTorgetOptions({ audience, page }: Partial<TorgetProperties>): TorgetOptions {
  return {
    audience: toAudience(typeof audience === 'string' ? audience.trim() : undefined),
    page: pageNames.find((name) => name === page) ?? 'home'
  };
}
