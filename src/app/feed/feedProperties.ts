import { toAudience } from '../../domain/feed/whyShown';
import { FeedOptions } from '../../ui/feed/FeedModel';

/** What SharePoint stores for the web part, by use; `version` tells how to read an older one. */
export interface FeedProperties {
  readonly version: 1;
  readonly site?: string;
  readonly title?: string;
  /** Path of a unit or an administration; empty for the whole municipality. */
  readonly audience?: string;
  readonly pageSize?: number;
  readonly allowPosts?: boolean;
  readonly allowQuestions?: boolean;
  readonly allowComments?: boolean;
  readonly allowPictures?: boolean;
}

export const pageSizes = { least: 5, most: 50, usual: 20 } as const;

/** A path on the same tenant, or nothing: a page's JSON must not send anyone elsewhere. */
export function toSitePath(site: unknown): string | undefined {
  return typeof site === 'string' && /^\/(sites|teams)\/[^/\\?#:]+$/.test(site) ? site : undefined;
}

/** Defaults for what is missing, and limits for what a page's JSON may hold. */
export function toFeedOptions(properties: Partial<FeedProperties>, usualTitle: string): FeedOptions {
  const { pageSize } = properties;
  return {
    title: (typeof properties.title === 'string' && properties.title.trim().slice(0, 100)) || usualTitle,
    audience: toAudience(typeof properties.audience === 'string' ? properties.audience.trim() : undefined),
    pageSize: typeof pageSize === 'number' ? Math.min(Math.max(Math.round(pageSize), pageSizes.least), pageSizes.most) : pageSizes.usual,
    allow: {
      posts: properties.allowPosts !== false,
      questions: properties.allowQuestions !== false,
      comments: properties.allowComments !== false,
      pictures: properties.allowPictures !== false
    }
  };
}
