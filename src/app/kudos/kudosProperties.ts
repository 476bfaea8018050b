import { toAudience } from '../../domain/feed/whyShown';
import { KudosOptions } from '../../ui/kudos/KudosModel';

/** What SharePoint stores for the web part; `version` tells how to read an older one. */
export interface KudosProperties {
  readonly version: 1;
  readonly site?: string;
  readonly title?: string;
  /** Path of a unit; empty for the whole municipality. */
  readonly audience?: string;
  readonly pageSize?: number;
  readonly allowGiving?: boolean;
  readonly wallOnly?: boolean;
}

export const kudosPageSizes = { least: 1, most: 30, usual: 9 } as const;

/** Defaults for what is missing, and limits for what a page's JSON may hold. */
export function toKudosOptions(properties: Partial<KudosProperties>): KudosOptions {
  const { pageSize, title, audience } = properties;
  return {
    title: typeof title === 'string' ? title.trim().slice(0, 100) : '',
    audience: toAudience(typeof audience === 'string' ? audience.trim() : undefined),
    pageSize:
      typeof pageSize === 'number' && pageSize > 0
        ? Math.min(Math.max(Math.round(pageSize), kudosPageSizes.least), kudosPageSizes.most)
        : kudosPageSizes.usual,
    allowGiving: properties.allowGiving !== false,
    wallOnly: properties.wallOnly === true
  };
}
