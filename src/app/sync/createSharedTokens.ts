import { SmallStore } from '../../domain/sync/LocalStores';
import { SharedTokens } from './SyncDeps';

const key: string = 'tokensAreBound';
/** A single spoilt token must not be remembered for ever. */
const staysMs: number = 7 * 24 * 60 * 60 * 1000;

/** What this device has learnt of tokens that another person was given; kept for a week. */
export function createSharedTokens(small: SmallStore, now: () => number): SharedTokens & { load(): Promise<void> } {
  let boundUntil: number = 0;
  return {
    get work() {
      return now() > boundUntil;
    },
    failed() {
      if (now() <= boundUntil) return;
      boundUntil = now() + staysMs;
      small.set(key, boundUntil).catch(() => undefined);
    },
    async load() {
      const stored = Number(await small.get(key));
      // One from the far future is a clock that was wrong.
      if (stored <= now() + staysMs) boundUntil = stored;
    }
  };
}
