import { SpHttp } from '../setUp/SpHttp';
import { listAddress } from '../setUp/listAddress';

const addListItems: number = 0x2;

/**
 * Whether the signed-in person may add to the library Published. Asked of SharePoint itself, which counts against the
 * person and not against the app that all share. Unclear is no.
 */
export async function mayWritePublished(spHttp: SpHttp): Promise<boolean> {
  const { status, body } = await spHttp.get(`${listAddress('Published')}/EffectiveBasePermissions`);
  const low: unknown = (body as { readonly Low?: unknown } | undefined)?.Low;
  return status === 200 && (Number(low) & addListItems) !== 0;
}
