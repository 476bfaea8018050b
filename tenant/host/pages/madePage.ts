import type { ComponentManifest } from '../framework/ComponentManifest.ts';
import type { Site } from '../../store/Model.ts';
import { selectPages } from '../../store/pages.ts';
import type { Tenant } from '../../Tenant.ts';
import type { PageLayout } from './pageLayouts.ts';

/** A page that somebody made over SharePoint's REST, with the web part that fills it. A draft is there for its writers alone. */
export function madePage(tenant: Tenant, site: Site, name: string, manifests: readonly ComponentManifest[], mayEdit: boolean): PageLayout | undefined {
  const page = selectPages(tenant.store, site).find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
  if (page === undefined || (page.publishedVersion === null && !mayEdit)) return undefined;
  const controls = JSON.parse(String(page.content['canvas'] ?? '[]')) as { webPartId?: string }[];
  const wide = controls.flatMap(({ webPartId }) => manifests.filter(({ id }) => id === webPartId?.toLowerCase()).map(({ alias }) => alias));
  const title = String(page.content['title']);
  return { page: page.name, title: { 'sv-SE': title, 'en-US': title }, wide, narrow: [], inNavigation: false };
}
