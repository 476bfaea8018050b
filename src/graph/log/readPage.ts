import * as v from 'valibot';

import { ServiceError } from '../../domain/log/ServiceError';
import { GraphCall, GraphClient } from '../client/GraphClient';
import { Traits } from '../client/RequestTraits';
import { pageSchema } from './activityRow';

/** How a cursor is told from a token: `next:` and the address after the version. */
export const cursorMark: string = 'next:';

export interface RowsPage {
  readonly rows: readonly unknown[];
  /** A cursor for the page after. */
  readonly next?: string;
  readonly deltaLink?: string;
}

/** Reads a page of rows at an address after the version, or at a cursor. A link that leads elsewhere is refused. */
export async function readPage(client: GraphClient, pathOrCursor: string, traits?: Traits, headers?: GraphCall['headers']): Promise<RowsPage> {
  const path: string = pathOrCursor.indexOf(cursorMark) === 0 ? pathOrCursor.slice(cursorMark.length) : pathOrCursor;
  const response: Response = await client.send({ path, traits, headers });
  const page = v.safeParse(pageSchema, await response.json().catch(() => undefined));
  if (!page.success) throw new ServiceError('unavailable', 'The answer is no page of rows', { status: response.status });
  const { value: rows, '@odata.nextLink': link, '@odata.deltaLink': deltaLink } = page.output;
  const next: string | undefined = link ? toCursor(client, link) : undefined;
  if (next === `${cursorMark}${path}`) throw new ServiceError('unavailable', 'The next page is the same page');
  return { rows, ...(next ? { next } : {}), ...(deltaLink ? { deltaLink } : {}) };
}

function toCursor({ baseUrl }: GraphClient, link: string): string {
  const root: string = `${baseUrl}/v1.0`;
  if (link.indexOf(`${root}/`) !== 0) throw new ServiceError('refused', 'The next page is at another address');
  return cursorMark + link.slice(root.length);
}
