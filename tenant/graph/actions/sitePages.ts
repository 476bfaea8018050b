import type { Answer } from '../../http/Answer.ts';
import { json, nothing } from '../../http/Answer.ts';
import { readJson } from '../../http/readJson.ts';
import { serviceErrors } from '../../http/serviceErrors.ts';
import type { Site } from '../../store/Model.ts';
import { addPage, deletePage as removePage, savePage, selectPages } from '../../store/pages.ts';
import type { SitePage } from '../../store/pages.ts';
import { checkIfMatch } from '../itemAccess.ts';
import type { GraphCall } from '../Operation.ts';
import { select } from '../present/select.ts';
import { pageEtagOf, toPage } from '../present/toPage.ts';
import { readPage } from '../query/readPage.ts';
import { readPageSize } from '../query/readPageSize.ts';
import { siteOf } from '../siteOf.ts';

export function listPages(call: GraphCall): Answer {
  const site = siteOf(call);
  // Those made over SharePoint's REST have another form.
  const pages = selectPages(call.tenant.store, site).filter(({ content }) => content['canvas'] === undefined).slice(0, readPageSize(call));
  return json(200, { value: pages.map((page) => select(toPage(call, site, page), call.query['$select'])) });
}

export function createPage(call: GraphCall): Answer {
  const site = siteOf(call);
  const content = readPage(readJson(call.incoming));
  if (content['title'] === undefined) {
    throw serviceErrors.invalidRequest("The property 'title' is required.");
  }
  const name = String(content['name'] ?? `${String(content['title']).replace(/["*:<>?/\\|#%]/g, '').trim().replace(/\s+/g, '-')}.aspx`);
  if (selectPages(call.tenant.store, site).some((page) => page.name.toLowerCase() === name.toLowerCase())) {
    throw serviceErrors.nameExists();
  }
  const page = addPage(call.tenant.store, site, { name, author: call.user.no, content: { ...content, name } }, call.tenant.clock.iso());
  return json(201, toPage(call, site, page), { ETag: pageEtagOf(page) });
}

export function getPage(call: GraphCall): Answer {
  const { site, page } = pageOf(call);
  const expand = call.query['$expand'];
  if (expand !== undefined && expand !== 'canvasLayout') {
    throw serviceErrors.unsupported(`'$expand=${expand}' on a page; it takes canvasLayout`);
  }
  const canvas = expand === undefined ? {} : { canvasLayout: page.content['canvasLayout'] ?? null };
  return json(200, { ...select(toPage(call, site, page), call.query['$select']), ...canvas }, { ETag: pageEtagOf(page) });
}

export function updatePage(call: GraphCall): Answer {
  const { site, page } = pageOf(call);
  checkIfMatch(call.incoming.headers['if-match'], pageEtagOf(page));
  const { name, ...content } = readPage(readJson(call.incoming));
  if (name !== undefined && name !== page.name) {
    throw serviceErrors.unsupported('a new name for a page');
  }
  const changed: SitePage = { ...page, version: page.version + 1, modifiedAt: call.tenant.clock.iso(), editor: call.user.no, content: { ...page.content, ...content } };
  savePage(call.tenant.store, site, changed);
  return json(200, toPage(call, site, changed), { ETag: pageEtagOf(changed) });
}

export function publishPage(call: GraphCall): Answer {
  const { site, page } = pageOf(call);
  savePage(call.tenant.store, site, { ...page, publishedVersion: page.version });
  return nothing();
}

export function deletePage(call: GraphCall): Answer {
  const { site, page } = pageOf(call);
  checkIfMatch(call.incoming.headers['if-match'], pageEtagOf(page));
  removePage(call.tenant.store, site, page);
  return nothing();
}

function pageOf(call: GraphCall): { site: Site; page: SitePage } {
  const site = siteOf(call);
  const page = selectPages(call.tenant.store, site).find(({ guid }) => guid === call.params['page']?.toLowerCase());
  if (page === undefined) {
    throw serviceErrors.itemNotFound();
  }
  return { site, page };
}
