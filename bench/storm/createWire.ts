import type { Fetch } from '../../src/graph/client/fetchWhole.ts';
import { ask } from './ask.ts';
import type { VirtualTime } from './virtualTime.ts';

/**
 * A fetch whose answers take virtual time: the request goes to the tenant at once, while time stands still, and its answer
 * is handed over after a latency that is drawn (an assumption: no real tenant was measured): 80 ms and on average 120 more,
 * a write 150 and 250 more.
 */
export function createWire(time: VirtualTime, random: () => number): Fetch {
  return async (url, init) => {
    const [least, more] = (init.method ?? 'GET') === 'GET' ? [80, 120] : [150, 250];
    const latency = Math.min(least - more * Math.log(1 - random()), 5_000);
    const answer = time.hold(ask(url, init));
    const [outcome] = await Promise.all([
      answer.then((response) => ({ response }), (error: unknown) => ({ error })),
      new Promise((resolve) => setTimeout(resolve, latency))
    ]);
    if ('error' in outcome) throw outcome.error;
    return outcome.response;
  };
}
