import { SpHttp } from '../setUp/SpHttp';

/** Of config/package-solution.json; the app catalog knows a package by it. */
const productId: string = '259ce1e5-4195-4fec-980e-13c742c33683';

/** The version of the package that lies in the app catalog, without the fourth number; undefined when the catalog does not tell. */
export async function newestPackage(spHttp: Pick<SpHttp, 'get'>): Promise<string | undefined> {
  const { status, body } = await spHttp.get(`web/tenantappcatalog/AvailableApps/GetById('${productId}')?$select=AppCatalogVersion`);
  const version: unknown = (body as { readonly AppCatalogVersion?: unknown } | undefined)?.AppCatalogVersion;
  const match: RegExpExecArray | null = status === 200 && typeof version === 'string' ? /^(\d+\.\d+\.\d+)(\.\d+)?$/.exec(version) : null;
  return match?.[1];
}
