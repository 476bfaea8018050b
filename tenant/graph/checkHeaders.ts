import type { Incoming } from '../http/Incoming.ts';
import { serviceErrors } from '../http/serviceErrors.ts';
import type { Operation } from './Operation.ts';

/** Headers that change what an answer means: passed over in silence they would mislead. */
const telling = ['if-match', 'if-none-match', 'if-modified-since', 'if-unmodified-since', 'range'];

/** Refuses by name the conditions and preferences that the operation does not know. */
export function checkHeaders(incoming: Incoming, operation: Operation): void {
  const known = operation.headers ?? [];
  const stray = telling.find((name) => incoming.headers[name] !== undefined && !known.some((header) => header.toLowerCase() === name));
  if (stray !== undefined) {
    throw serviceErrors.unsupported(`the header '${stray}' on ${operation.method} ${operation.paths[0] ?? ''}`);
  }
  const preferences = (incoming.headers['prefer'] ?? '').split(',').map((preference) => preference.trim()).filter((preference) => preference !== '');
  const odd = preferences.find((preference) => !known.some((header) => header.toLowerCase() === `prefer: ${preference.toLowerCase()}`));
  if (odd !== undefined) {
    throw serviceErrors.unsupported(`'Prefer: ${odd}' on ${operation.method} ${operation.paths[0] ?? ''}`);
  }
}
