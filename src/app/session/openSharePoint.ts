import { GraphClient } from '../../graph/client/GraphClient';
import { createAuthors, KnownAuthor } from '../../graph/sharepoint/createAuthors';
import { createSend, SendOptions } from '../../graph/sharepoint/createSend';
import { createSharePointClient } from '../../graph/sharepoint/createSharePointClient';
import { Site } from '../../graph/Site';
import { SmallStore } from '../../domain/sync/LocalStores';

export interface OpenSharePoint extends SendOptions {
  readonly site: Site;
  readonly baseUrl: string;
  readonly viewer: { readonly id: string; readonly name: string };
  readonly small: SmallStore;
}

const authorsKey: string = 'authors';

/** Joins the second route; a chunk of its own. */
export function openSharePoint(options: OpenSharePoint): GraphClient {
  const { site, baseUrl, viewer, small } = options;
  const send = createSend(options);
  const memory = {
    get: async (): Promise<readonly KnownAuthor[]> => toKnown(await small.get(authorsKey)),
    set: (known: readonly KnownAuthor[]): void => {
      small.set(authorsKey, known).catch(() => undefined);
    }
  };
  const parseXml = (text: string): Document => new DOMParser().parseFromString(text, 'text/xml');
  return createSharePointClient({ site, baseUrl, send, authors: createAuthors(send, memory, viewer), parseXml });
}

function toKnown(stored: unknown): KnownAuthor[] {
  const isKnown = (one: unknown): one is KnownAuthor =>
    Array.isArray(one) && typeof one[0] === 'number' && typeof one[1] === 'string' && typeof one[2] === 'string';
  return Array.isArray(stored) ? stored.filter(isKnown) : [];
}
