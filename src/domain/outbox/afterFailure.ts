import { isPassing, isServiceError, ServiceError, ServiceErrorKind } from '../log/ServiceError';
import { OutboxEntry } from '../sync/LocalStores';

/** A row that the service fails at more often than this stands in the way of all that was written after it. */
const mostFaults: number = 5;
/** The service as a whole is away: the row has no part in it. */
const outages: readonly (number | undefined)[] = [undefined, 502, 503, 504];

/** An entry after a try that failed; it waits, or has failed for good. @param entry with this try counted */
export function afterFailure(entry: OutboxEntry, error: unknown): OutboxEntry {
  const kind: ServiceErrorKind = isServiceError(error) ? error.kind : 'unavailable';
  // Without a token nothing was sent; a row whose key was ahead of the service's time does not stand.
  const isTry = kind !== 'noToken' && !(isServiceError(error) && error.details.code === 'keyAhead');
  const attempts = !isTry ? Math.max(entry.attempts - 1, 0) : entry.attempts;
  const faults = (entry.faults ?? 0) + (isServiceError(error) && isFault(error) ? 1 : 0);
  const waits = (isPassing(error) || kind === 'noToken') && faults <= mostFaults;
  return { ...entry, attempts, faults, state: waits ? 'waiting' : 'failed', error: kind };
}

function isFault({ kind, details }: ServiceError): boolean {
  return kind === 'unavailable' && outages.indexOf(details.status) < 0;
}
