import type { Incoming } from '../http/Incoming.ts';
import { serviceErrors } from '../http/serviceErrors.ts';

/** What a row of either table of operations says about the headers that it heeds. */
interface Heeding {
  method: string;
  paths: readonly string[];
  headers?: readonly string[];
}

/** Headers that change what an answer means: passed over in silence they would mislead. */
const telling = ['if-match', 'if-none-match', 'if-modified-since', 'if-unmodified-since', 'range'];

/** Refuses by name the conditions and preferences that the operation does not know. */
export function checkHeaders(incoming: Incoming, operation: Heeding): void {
  const known = operation.headers ?? [];
  // `If-Match: *` asks for nothing but that the thing is there.
  const isSaid = (name: string): boolean => incoming.headers[name] !== undefined && !(name === 'if-match' && incoming.headers[name]?.trim() === '*');
  const stray = telling.find((name) => isSaid(name) && !known.some((header) => header.toLowerCase() === name));
  if (stray !== undefined) {
    throw serviceErrors.unsupported(`the header '${stray}' on ${operation.method} ${operation.paths[0] ?? ''}`);
  }
  const preferences = (incoming.headers['prefer'] ?? '').split(',').map((preference) => preference.trim()).filter((preference) => preference !== '');
  const odd = preferences.find((preference) => !known.some((header) => header.toLowerCase() === `prefer: ${preference.toLowerCase()}`));
  if (odd !== undefined) {
    throw serviceErrors.unsupported(`'Prefer: ${odd}' on ${operation.method} ${operation.paths[0] ?? ''}`);
  }
}
