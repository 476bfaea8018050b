import { isServiceError } from '../../domain/log/ServiceError';
import { GraphClient } from '../client/GraphClient';
import { isThreshold } from '../client/toServiceError';
import { readPage, RowsPage } from './readPage';

/**
 * Reads a page that may match over 5,000 rows. Graph answers that with 429 without Retry-After (msgraph-sdk-dotnet#827), and a
 * real 429 may look the same, because CORS can hide Retry-After from a page (microsoft-graph-docs#17488). What stands
 * inside a batch's answer is never hidden: the doubtful query is asked once more there, and then the answer is clear.
 */
export async function readWidePage(client: GraphClient, pathOrCursor: string): Promise<RowsPage | 'tooMany'> {
  try {
    return await readPage(client, pathOrCursor, { mayBeTooWide: true });
  } catch (error) {
    if (isServiceError(error) && isThreshold(error)) return 'tooMany';
    if (!isUnnamedWait(error)) throw error;
  }
  try {
    return await readPage(client, pathOrCursor, { mayBeTooWide: true, batch: 'always' });
  } catch (error) {
    if (isUnnamedWait(error) || (isServiceError(error) && isThreshold(error))) return 'tooMany';
    throw error;
  }
}

function isUnnamedWait(error: unknown): boolean {
  return isServiceError(error) && error.kind === 'throttled' && error.details.retryAfterMs === undefined;
}
