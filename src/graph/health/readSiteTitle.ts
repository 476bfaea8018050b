import { SpHttp } from '../setUp/SpHttp';

/** What the site calls itself. */
export async function readSiteTitle(spHttp: Pick<SpHttp, 'get'>): Promise<string | undefined> {
  const { body } = await spHttp.get('web?$select=Title');
  const title: unknown = (body as { readonly Title?: unknown } | undefined)?.Title;
  return typeof title === 'string' ? title.slice(0, 255) : undefined;
}
