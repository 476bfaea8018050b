import { readOlderThreads } from './readOlderThreads';
import { SyncDeps, Turn } from './SyncDeps';

const mostRequests: number = 120;

/** Begins where there is no checkpoint: a token first, then the windows of the last days, so that nothing falls in between. */
export async function startFromWindows(deps: SyncDeps): Promise<Turn> {
  const { log, replica, now } = deps;
  const askedAt = now();
  const token = await log.latestToken();
  replica.since = undefined;
  await readOlderThreads(deps, { wanted: deps.wanted, mostRequests });
  replica.token = token;
  replica.cursor = undefined;
  replica.tokenAt = askedAt;
  deps.onContent();
  return { changes: 0, complete: true };
}
