import { readPlace } from './readPlace';
import { SpfxContext } from './SpfxContext';

/** The root of the thread that the page was opened for, if any. Never rejects. */
export async function readDeepLink(context: Pick<SpfxContext, 'sdks'>, address: string = window.location.href): Promise<string | undefined> {
  const place = await readPlace(context, address);
  return place?.kind === 'thread' ? place.root : undefined;
}
