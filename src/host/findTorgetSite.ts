import { SiteHttp } from './SiteHttp';

/** The tenant property by which an admin says where Torget is: `m365 spo storageentity set --key torget.site --value /sites/torget`. */
const key: string = 'torget.site';
const usual: string = '/sites/torget';
const dayMs: number = 24 * 60 * 60 * 1000;

/** What is remembered between visits; `localStorage` in a browser. */
type Remembered = Pick<Storage, 'getItem' | 'setItem'>;

/**
 * Server-relative path of Torget's site, for what opens at another site: the personal tab in Teams, a dashboard. Asked
 * for once a day; while nobody has said anything it is `/sites/torget`. Never rejects.
 * @param root - SharePoint's REST on the site where the page is.
 */
export async function findTorgetSite(root: SiteHttp, remembered: Remembered | undefined = ownStorage(), now: () => number = Date.now): Promise<string> {
  const known = read(remembered);
  if (known && now() - known.at < dayMs && known.at <= now()) return known.path;
  const { status, body } = await root.get(`web/GetStorageEntity('${key}')`);
  const path = status === 200 ? toSitePath((body as { readonly Value?: unknown } | undefined)?.Value) : undefined;
  // Not said, or not answered: what was known yesterday is the better guess.
  if (status !== 200) return known?.path ?? usual;
  write(remembered, { path: path ?? usual, at: now() });
  return path ?? usual;
}

/** A path on the same tenant, also when an admin gave a whole address: nobody is sent elsewhere. */
function toSitePath(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const path = value.trim().replace(/^https:\/\/[^/]+/i, '').replace(/\/+$/, '');
  return /^\/(sites|teams)\/[^/\\?#:]+$/.test(path) ? path : undefined;
}

function read(remembered: Remembered | undefined): { readonly path: string; readonly at: number } | undefined {
  try {
    const { path, at } = JSON.parse(remembered?.getItem(key) ?? '{}') as { path?: unknown; at?: unknown };
    const site = toSitePath(path);
    return site !== undefined && typeof at === 'number' ? { path: site, at } : undefined;
  } catch {
    return undefined;
  }
}

function write(remembered: Remembered | undefined, value: { readonly path: string; readonly at: number }): void {
  try {
    remembered?.setItem(key, JSON.stringify(value));
  } catch {
    // Refused or full: it is asked for again another time.
  }
}

/** Even naming localStorage throws where it is refused. */
function ownStorage(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}
