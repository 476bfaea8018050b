import { stepMs } from '../storm/virtualTime.ts';
import type { Result } from '../storm/sumUp.ts';

const whole = (value: number): string => Math.round(value).toLocaleString('en');

/** How the figures came about, and what they do not tell. */
export function explain(results: readonly Result[]): string {
  return `## The arithmetic
- **Within fifteen minutes, nobody leaving:** 838 people a minute × 1 RU (the checkpoint, warm or cold alike) + 109 rows × 2 RU = 1,056 RU a minute. Looking on begins when coming ends: each turn is 1 RU, after 15 to 20 minutes, so no more come back in a minute than came in one.
- **Before:** 9,360 RU in the fullest minute and 5,566 on average (commit d2da357); 14,880 within five minutes, and 2 of 210 visits had nothing to read.
- **Looking on when nobody leaves:** 12,570 people at the calm interval of four minutes are 3,142 RU a minute: more than half, within the whole. The intervals shrink from 20 minutes to 4 within an hour of the storm, so the last minutes of the columns rise towards it. Two people in five are what the calm interval is made for; with most leaving it is a third.\n- **Where tokens are bound to a person** (pessimistic) one looks on from checkpoint to checkpoint, 1 RU a turn.\n- **Within five minutes** half the budget cannot be reached: 2,514 people a minute × 1 RU is more. It stays within the whole.
- **A crisis:** 12,570 × 1 RU to come and 12,570 × 2 RU to react are 37,710 RU, twenty minutes of half the budget; so reactions to a text that everybody reacts to wait up to 31 minutes in the outbox, spread evenly, and are shown as made meanwhile. Those who react in the first minutes cannot know yet that everybody will, and theirs go at once.
- The rules and their reasons: \`docs/decisions/how-often-does-a-client-ask.md\`; what it means for a tenant: \`docs/capacity.md\`.

## How it was measured
- **Time.** Timers, \`Date\` and the tenant's clock are one virtual clock. It jumps to the next timer (a grid of ${stepMs} ms) and stands still while a request is on the wire, so no machine is too slow to be right. The tenant follows in steps of 250 ms, so an RU may be counted in the minute before.
- **Latency** is an assumption: 80 ms and on average 120 more (exponential), writes 150 and 250 more.
- **Size.** One in so many runs, against as small a part of 3,750 RU; arrivals are spread evenly, so that a part stands for all. RU by the minute are of those who ran, times as many: one request is ${whole(Math.max(...results.map(({ settings }) => settings.oneIn)))} at most, which makes single minutes noisier than they would be. What the others write is written too, outside the budget (${results.map(({ settings, absentRows }) => `${settings.name}: ${whole(absentRows)} rows`).join('; ')}), because the clients' intervals go by the rows a minute; their reactions wait by the same rule. What the absent write is not refused.
- **Shared.** Pure functions that all devices call with the very same file (unpacking, the schema, the pace) are reckoned once for all; their results are frozen.
- **Real:** createSession and createFeed, with outbox, replica, rhythm and model, every adapter and the client of src, bundled by esbuild; the tenant over HTTP. **Not real:** IndexedDB (memory), other tabs (each leads), drawing; whoever looks on is taken to sit in front of the page all the time, so the longer interval of idle pages does not help here.
- **Evening and night:** the evening's replica is made by the editor's real client at 17:00Z, and a second who may write the checkpoint takes over for a while; the night's rows are written by random people until 06:40Z; the editor's client opens then and keeps the checkpoint. Opening is at 07:00Z.
- **Lost and doubled:** ActivityIds that went into any outbox, against the rows that a delta from before the storm gives. Still in the outbox is neither.

## Not covered
Devices' clocks that are wrong; connections that fail; several tabs; people who come back; edits, deletions, mentions and pictures in a storm; bell, bar, wall and directory beside the feed (they stand on the same session, and ask nothing of their own for the log).
`;
}
