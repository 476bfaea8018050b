import type { Incoming } from './Incoming.ts';
import { serviceErrors } from './serviceErrors.ts';

/** Refuses by name the query options that are not among the known. */
export function checkOptions(incoming: Incoming, known: readonly string[], place: string): void {
  const other = [...incoming.query.keys()].find((name) => !known.includes(name));
  if (other !== undefined) {
    throw serviceErrors.unsupported(`the query option '${other}' on ${place}`);
  }
}
