import type { Incoming } from '../http/Incoming.ts';
import { decode, matchPath, toPathPattern } from '../http/matchPath.ts';
import type { RestOperation } from './RestOperation.ts';
import { restOperations } from './restOperations.ts';

const table = restOperations.flatMap((operation) => operation.paths.map((path) => ({ operation, path: toPathPattern(path) })));

/** The method that is meant: `X-HTTP-Method` may stand in a POST. */
export function methodOf(incoming: Incoming): string {
  const meant = incoming.method === 'POST' ? (incoming.headers['x-http-method'] ?? 'POST').toUpperCase() : incoming.method;
  return meant === 'PATCH' ? 'MERGE' : meant;
}

export function findRestOperation(method: string, encodedPath: string): { operation: RestOperation; params: Record<string, string> } | undefined {
  const path = decode(encodedPath.replace(/^.*?\/_api/i, '')).replace(/\/$/, '');
  for (const entry of table) {
    const params = entry.operation.method === method ? matchPath(entry.path, path) : undefined;
    if (params !== undefined) {
      // A quote inside a quoted name is written twice.
      return { operation: entry.operation, params: Object.fromEntries(Object.entries(params).map(([name, value]) => [name, value.replace(/''/g, "'")])) };
    }
  }
  return undefined;
}
