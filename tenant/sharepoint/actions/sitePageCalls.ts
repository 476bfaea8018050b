import { randomUUID } from 'node:crypto';
import { mayWrite, siteRoleOf } from '../../access/roles.ts';
import type { Answer } from '../../http/Answer.ts';
import { json } from '../../http/Answer.ts';
import { serviceErrors } from '../../http/serviceErrors.ts';
import { addPage, savePage, selectPages } from '../../store/pages.ts';
import type { SitePage } from '../../store/pages.ts';
import { readJson } from '../../http/readJson.ts';
import type { RestCall } from '../RestOperation.ts';

/** POST sitepages/pages: a page that is checked out to its maker and has no name yet. */
export function createSitePage(call: RestCall): Answer {
  mustWrite(call);
  const { PageLayoutType = 'Article', PromotedState = 0 } = readJson(call.incoming);
  const number = selectPages(call.tenant.store, call.site).length + 1;
  const page = addPage(
    call.tenant.store, call.site,
    { name: `${randomUUID().slice(0, 8)}.aspx`, author: call.user.no, content: { number, layout: String(PageLayoutType), promotedState: PromotedState, title: '', canvas: '[]', isNamed: false } },
    call.tenant.clock.iso(),
  );
  return json(201, toRestPage(call, page));
}

export function getSitePage(call: RestCall): Answer {
  return json(200, toRestPage(call, pageOf(call)));
}

export function checkOutPage(call: RestCall): Answer {
  mustWrite(call);
  return json(200, toRestPage(call, pageOf(call)));
}

/** POST sitepages/pages(7)/savepage: the first title names the file. */
export function saveSitePage(call: RestCall): Answer {
  mustWrite(call);
  const page = pageOf(call);
  const { Title, CanvasContent1 } = readJson(call.incoming);
  const title = typeof Title === 'string' ? Title : String(page.content['title']);
  const isNamed = page.content['isNamed'] === true;
  savePage(call.tenant.store, call.site, {
    ...page,
    name: isNamed || title === '' ? page.name : freeName(call, title),
    version: page.version + 1,
    modifiedAt: call.tenant.clock.iso(),
    editor: call.user.no,
    content: { ...page.content, title, isNamed: isNamed || title !== '', ...(typeof CanvasContent1 === 'string' ? { canvas: CanvasContent1 } : {}) },
  });
  return json(200, { value: true });
}

export function publishSitePage(call: RestCall): Answer {
  mustWrite(call);
  const page = pageOf(call);
  savePage(call.tenant.store, call.site, { ...page, publishedVersion: page.version });
  return json(200, { value: true });
}

function pageOf(call: RestCall): SitePage {
  const page = selectPages(call.tenant.store, call.site).find(({ content }) => content['number'] === Number(call.params['page']));
  if (page === undefined) {
    throw serviceErrors.restNoFile();
  }
  return page;
}

function mustWrite({ user, site }: RestCall): void {
  const role = siteRoleOf(user, site);
  if (!mayWrite(role === 'owner' ? 'full' : role === 'member' ? 'edit' : 'none')) {
    throw serviceErrors.restDenied();
  }
}

function freeName(call: RestCall, title: string): string {
  const taken = new Set(selectPages(call.tenant.store, call.site).map(({ name }) => name.toLowerCase()));
  const plain = title.replace(/["*:<>?/\\|#%]/g, '').trim().replace(/\s+/g, '-');
  for (let i = 0; ; i++) {
    const name = `${plain}${i === 0 ? '' : `(${i})`}.aspx`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

function toRestPage(call: RestCall, page: SitePage): Record<string, unknown> {
  return {
    Id: page.content['number'],
    FileName: page.name,
    Title: page.content['title'],
    Description: '',
    TopicHeader: null,
    BannerImageUrl: '',
    BannerThumbnailUrl: '',
    AuthorByline: null,
    PageLayoutType: page.content['layout'],
    PromotedState: page.content['promotedState'],
    CanvasContent1: page.content['canvas'],
    LayoutWebpartsContent: '[]',
    IsPageCheckedOutToCurrentUser: page.publishedVersion !== page.version,
    Url: `SitePages/${page.name}`,
    AbsoluteUrl: `${call.incoming.origin}${call.site.path}/SitePages/${page.name}`,
    UniqueId: page.guid,
    Version: `0.${page.version}`,
  };
}
