import { ServiceError } from '../../domain/log/ServiceError';
import { GraphCall, GraphClient } from '../client/GraphClient';
import { sitePath } from '../sitePath';
import { readContent, readProperties, writeContent, deleteFile } from './libraryFiles';
import { readChanges } from './listChanges';
import { createItem, deleteItem, readItem, readItems, updateItem } from './listItems';
import { ListCall, SharePointSite } from './SharePointSite';

type Answer = (place: SharePointSite, call: ListCall, part: string) => Promise<Response>;

/** What is asked of Graph about a list, and what answers it here. `part` is the id or the path in the address. */
const answers: readonly (readonly [string, RegExp, Answer])[] = [
  ['GET', /^items$/, readItems],
  ['GET', /^items\/delta$/, readChanges],
  ['GET', /^items\/(\d+)$/, readItem],
  ['POST', /^items$/, createItem],
  ['PATCH', /^items\/(\d+)\/fields$/, updateItem],
  ['DELETE', /^items\/(\d+)$/, deleteItem],
  ['GET', /^drive\/root:\/([^:]+):\/content$/, readContent],
  ['PUT', /^drive\/root:\/([^:]+):\/content$/, writeContent],
  ['GET', /^drive\/root:\/([^:]+?):?$/, readProperties],
  ['DELETE', /^drive\/root:\/([^:]+?):?$/, deleteFile]
];

/**
 * A client that takes Graph's calls on the lists and libraries of one site and answers them by SharePoint's own REST, as the
 * signed-in person. So every adapter of a list has the second route without knowing of it.
 * Source: docs/decisions/why-is-the-second-route-a-client.md
 */
export function createSharePointClient(place: SharePointSite): GraphClient {
  const lists: string = `${sitePath(place.site)}/lists/`;
  return {
    baseUrl: place.baseUrl,
    send: async (call) => {
      const asked: ListCall = takeApart(call, lists);
      for (const [method, pattern, run] of answers) {
        const match: RegExpExecArray | null = method === asked.method ? pattern.exec(asked.rest) : null;
        if (match) return run(place, asked, match[1] ?? '');
      }
      throw notHere(asked.method, call.path);
    },
    download: async (url) => {
      throw notHere('download', url);
    }
  };
}

function takeApart({ method = 'GET', path, headers = {}, body, traits }: GraphCall, lists: string): ListCall {
  const mark: number = path.indexOf('?');
  const plain: string = mark < 0 ? path : path.slice(0, mark);
  if (plain.indexOf(lists) !== 0) throw notHere(method, path);
  const below: string = plain.slice(lists.length);
  const slash: number = below.indexOf('/');
  return {
    method,
    list: decodeURIComponent(slash < 0 ? below : below.slice(0, slash)),
    rest: slash < 0 ? '' : below.slice(slash + 1).split('/').map(decodeURIComponent).join('/'),
    query: new URLSearchParams(mark < 0 ? '' : path.slice(mark + 1).replace(/\+/g, '%2B')),
    path: plain,
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
    body: traits?.freshBody ?? (() => body),
    idempotent: traits?.idempotent === true,
    signal: traits?.signal
  };
}

function notHere(method: string, path: string): ServiceError {
  return new ServiceError('refused', `SharePoint's REST has no answer to ${method} ${path.slice(0, 200)}`, { code: 'notByThisRoute' });
}
