import type { Site } from '../../store/Model.ts';
import type { SitePage } from '../../store/pages.ts';
import type { GraphCall } from '../Operation.ts';
import { siteAddress } from './addresses.ts';
import { identityOf } from './identityOf.ts';
import { siteIdOf } from './siteIdOf.ts';

export function pageEtagOf(page: SitePage): string {
  return `"{${page.guid.toUpperCase()}},${page.version}"`;
}

/** A page without its canvas, which comes by `$expand` alone. */
export function toPage(call: GraphCall, site: Site, page: SitePage): Record<string, unknown> {
  const { canvasLayout: _, ...content } = page.content;
  const isPublished = page.publishedVersion === page.version;
  return {
    '@odata.type': '#microsoft.graph.sitePage',
    '@odata.etag': pageEtagOf(page),
    eTag: pageEtagOf(page),
    id: page.guid,
    createdDateTime: page.createdAt,
    lastModifiedDateTime: page.modifiedAt,
    name: page.name,
    webUrl: `${siteAddress(call, site)}/SitePages/${encodeURIComponent(page.name)}`,
    pageLayout: 'article',
    promotionKind: 'page',
    showComments: true,
    showRecommendedPages: false,
    ...content,
    createdBy: identityOf(call.tenant, page.author),
    lastModifiedBy: identityOf(call.tenant, page.editor),
    parentReference: { siteId: siteIdOf(call, site) },
    publishingState: { level: isPublished ? 'published' : 'draft', versionId: isPublished ? `${page.version}.0` : `${page.publishedVersion ?? 0}.${page.version}` },
    reactions: { commentCount: 0, likeCount: 0, shareCount: 0 },
  };
}
