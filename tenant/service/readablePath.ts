import type { Incoming } from '../http/Incoming.ts';
import { decode } from '../http/matchPath.ts';

/** The path with its query as a person would write it: what the meter shows and faults match. */
export function readablePath(incoming: Incoming): string {
  const query = [...incoming.query].map(([name, value]) => `${name}=${value}`).join('&');
  return query === '' ? decode(incoming.path) : `${decode(incoming.path)}?${query}`;
}
