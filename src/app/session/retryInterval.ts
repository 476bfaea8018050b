import { ServiceError } from '../../domain/log/ServiceError';
import { pollInterval } from '../../domain/sync/pollInterval';

const minuteMs: number = 60_000;
const firstMs: number = 15_000;

/**
 * How long to wait after a turn that failed. Where something must be changed by hand first (access, lists, tokens),
 * nobody asks in a loop; whoever has nothing to read is otherwise not left waiting as long as whoever has.
 * @param refusals failed turns in a row, this one included
 * @param sharedWaitMs what all tabs were told to wait
 */
export function retryInterval(error: ServiceError, refusals: number, holdsContent: boolean, sharedWaitMs: number, random: number): number {
  const retryAfterMs = Math.max(error.details.retryAfterMs ?? 0, sharedWaitMs);
  if (error.kind === 'noAccess' || error.kind === 'missing') return Math.max(10 * minuteMs, retryAfterMs);
  if (holdsContent) return pollInterval({ changesPerMinute: 0, refusals, retryAfterMs }, random);
  const longest = error.kind === 'noToken' ? 10 * minuteMs : 5 * minuteMs;
  return Math.max(Math.min(firstMs * Math.pow(2, refusals - 1), longest), retryAfterMs);
}
