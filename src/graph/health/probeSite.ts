import { isServiceError } from '../../domain/log/ServiceError';
import { GraphClient } from '../client/GraphClient';
import { Site } from '../Site';
import { sitePath } from '../sitePath';

/**
 * What Graph lets the app do with the lists, found out without writing anything: a row that can never be is asked to be
 * deleted. Who may not write is refused before anyone looks for it; who may is told that it is not there. 3 RU.
 * @param graph the client of Graph alone, which does not change to the second route
 */
export async function probeSite(graph: Pick<GraphClient, 'send'>, site: Site): Promise<'write' | 'read' | 'refused' | 'unknown'> {
  const items: string = `${sitePath(site)}/lists/Activities/items`;
  const reading: 'well' | 'refused' | 'unknown' = await outcomeOf(graph.send({ path: `${items}?$top=1` }));
  if (reading !== 'well') return reading === 'refused' ? 'refused' : 'unknown';
  const writing: 'well' | 'refused' | 'unknown' = await outcomeOf(graph.send({ method: 'DELETE', path: `${items}/2147483647` }));
  return writing === 'refused' ? 'read' : writing === 'well' ? 'write' : 'unknown';
}

async function outcomeOf(asked: Promise<Response>): Promise<'well' | 'refused' | 'unknown'> {
  try {
    await asked;
    return 'well';
  } catch (error) {
    if (!isServiceError(error)) return 'unknown';
    if (error.kind === 'missing') return 'well';
    return error.kind === 'noAccess' || error.kind === 'noToken' ? 'refused' : 'unknown';
  }
}
