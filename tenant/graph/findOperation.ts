import { decode, matchPath, toPathPattern } from '../http/matchPath.ts';
import type { Operation } from './Operation.ts';
import { operations } from './operations.ts';

const table = operations.flatMap((operation) => operation.paths.map((path) => ({ operation, path: toPathPattern(path) })));

/** The operation of a path below `/v1.0`, or undefined where the tenant has none. */
export function findOperation(method: string, path: string): { operation: Operation; params: Record<string, string> } | undefined {
  const plain = toPlainSitePath(path);
  for (const entry of table) {
    const params = entry.operation.method === method ? matchPath(entry.path, plain) : undefined;
    if (params !== undefined) {
      return { operation: entry.operation, params };
    }
  }
  return undefined;
}

/** `/sites/host:/sites/torget:/lists` as `/sites/@%2Fsites%2Ftorget/lists`. */
function toPlainSitePath(path: string): string {
  const match = /^\/sites\/[^/]+?:(\/[^:]+?)\/?(?::(\/.*)?)?$/i.exec(path);
  return match === null ? path : `/sites/@${encodeURIComponent(decode(match[1] ?? ''))}${match[2] ?? ''}`;
}
