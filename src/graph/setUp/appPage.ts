import { ServiceError } from '../../domain/log/ServiceError';
import { literal } from '../log/literal';
import { PageDescription } from './SetUpDescription';
import { spCall } from './spCall';
import { SpHttp } from './SpHttp';

const layout: string = 'SingleWebPartAppPage';
const noContent: string = '[]';

/** Whether the site has the page. Throws a `ServiceError`. */
export async function hasPage(spHttp: Pick<SpHttp, 'get'>, { name }: PageDescription): Promise<boolean> {
  const { ServerRelativeUrl } = await spCall(spHttp.get('web?$select=ServerRelativeUrl'));
  const path: string = `${String(ServerRelativeUrl ?? '').replace(/\/$/, '')}/SitePages/${name}`;
  try {
    await spCall(spHttp.get(`web/GetFileByServerRelativePath(decodedUrl=${literal(path)})?$select=Name`));
    return true;
  } catch (error) {
    if (error instanceof ServiceError && error.kind === 'missing') return false;
    throw error;
  }
}

/**
 * Makes a page that one web part fills, and publishes it. The calls are those of PnP's own client: no document of Microsoft's
 * tells of them. A page gets the name of its first title; when another has it already, ours stays an unpublished draft.
 * Source: @pnp/sp clientside-pages (`CreateClientsidePage`, `save`)
 */
export async function makePage(spHttp: SpHttp, { name, title, webPart }: PageDescription): Promise<void> {
  const { Id } = await spCall(spHttp.post('sitepages/pages', { PageLayoutType: layout, PromotedState: 0 }));
  const page: string = `sitepages/pages(${Number(Id)})`;
  await save(spHttp, page, name.replace(/\.aspx$/, ''), noContent);
  await save(spHttp, page, title, JSON.stringify([toControl(webPart, title)]));
  const { FileName } = await spCall(spHttp.get(`${page}?$select=FileName`));
  if (FileName !== name) throw new ServiceError('conflict', `The page was named ${String(FileName)}`);
  await spCall(spHttp.post(`${page}/publish`));
}

async function save(spHttp: SpHttp, page: string, title: string, content: string): Promise<void> {
  const whole = { AuthorByline: [], CanvasContent1: content, Description: '', LayoutWebpartsContent: noContent, Title: title, TopicHeader: '', BannerImageUrl: '' };
  await spCall(spHttp.post(`${page}/savepage`, whole));
}

/** A control of a page's canvas; what the web part is called stands in its own manifest. */
function toControl(webPart: string, title: string): unknown {
  return {
    controlType: 3, displayMode: 2, emphasis: {}, id: webPart, addedFromPersistedData: false, reservedHeight: 500, reservedWidth: 500, webPartId: webPart,
    position: { controlIndex: 1, layoutIndex: 1, sectionFactor: 12, sectionIndex: 1, zoneIndex: 1 },
    webPartData: { dataVersion: '1.0', description: '', id: webPart, instanceId: webPart, properties: { version: 1 }, title }
  };
}
