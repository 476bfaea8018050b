import { stepMs } from './virtualTime.ts';
import type { Result } from './sumUp.ts';

const whole = (value: number): string => Math.round(value).toLocaleString('en');
const one = (value: number): string => value.toFixed(1);
const writesPerPerson = 0.13;

/** What a minute of a storm would cost if nobody were told to wait, by the rules of src. */
function partsOf({ settings }: Result) {
  const { people, minutes, stayMinutes, rowsPerPage } = settings;
  const arriving = people / minutes;
  const rows = arriving * writesPerPerson;
  const interval = Math.min(Math.max(rows / 10, 50 / 60) * 1.1, 10);
  const watching = stayMinutes > 0 ? Math.min(people, arriving * stayMinutes) : people;
  // Two pages in vain and the checkpoint, when more than two pages were written in the meantime.
  const turn = rows * interval > 2 * rowsPerPage ? 3 : 1;
  return { arriving, perArrival: 0.7 * 1 + 0.3 * 2, rows, interval, turn, watching, writing: rows * 2 };
}

/** How a part of the people stands for all; empty when everyone ran. */
function sizeOf(results: readonly Result[]): string {
  if (results.every(({ settings }) => settings.oneIn === 1)) return '';
  const each = results.map(
    ({ settings: { oneIn, minutes, people }, visits, budget, absentRows }) =>
      `within ${minutes} minutes one in ${oneIn} of ${whole(people)} ran (${whole(visits.all)} visits) against 3,750 ÷ ${oneIn} = ${whole(3_750 / oneIn)} RU a minute, and ${whole(budget - 3_750 / oneIn)} more for ${whole(absentRows)} rows that the absent wrote`
  );
  return `- **Size.** ${each.join('; ')}. Those rows make the log as lively as at full size, since the interval goes by rows a minute. RU by the minute are of those who ran, times as many. **Too mild:** a row of the absent that is refused leaves its room to those who ran, the more so the fewer ran, so refusals, and the times to content that follow from them, are told too low. What this cannot show: the evenness of large numbers (peaks are noisier here), and a list that 12,570 write to. \`--oneIn 1\` runs everyone: some 3 MB and 0.1 to 0.2 s of processor a visit, so some 40 GB unless \`--stay\` lets people leave.
`;
}

/** Why the figures are what they are, what would change them, how they came about and what they do not tell. */
export function explain(results: readonly Result[]): string {
  const [first] = results;
  const { settings } = first;
  const of = partsOf(first);
  const misses = results.filter((result) => Math.max(...result.ruByMinute.slice(0, result.settings.minutes)) >= 1_875);
  return `## Why
${misses.length === 0 ? 'Every minute stayed under half the budget.' : `The goal of 1,875 RU a minute is missed within ${misses.map((each) => each.settings.minutes).join(' and ')} minutes.`} What a minute of the ${settings.minutes}-minute storm would cost if nobody were told to wait, by the rules of src:

| part | arithmetic | RU a minute |
|---|---|---|
| arriving | ${whole(of.arriving)} people × ${one(of.perArrival)} RU (warm: the checkpoint; cold: the directory too) | ${whole(of.arriving * of.perArrival)} |
| looking on at the end | ${whole(of.watching)} people ÷ ${one(of.interval)} minutes × ${of.turn} RU | ${whole((of.watching / of.interval) * of.turn)} |
| writing | ${whole(of.rows)} rows × 2 RU | ${whole(of.writing)} |
| together, in the last minute of coming | | ${whole(of.arriving * of.perArrival + (of.watching / of.interval) * of.turn + of.writing)} |

- **What happens then.** The budget of a minute is spent before the minute is over; all that comes after is refused until the next (${results.map((each) => `${whole((100 * each.throttled) / Object.values(each.statuses).reduce((sum, count) => sum + count, 0))} % of the answers within ${each.settings.minutes} minutes`).join(', ')}). Tries that are refused count too. Who has a replica keeps reading it and waits; who is cold and is refused sees a failure until a later minute lets them in. Nothing that was written is lost: the outboxes try again.
- **Looking on.** \`pollInterval\` waits rows-a-minute ÷ 10 minutes, at most ten. At ${whole(of.rows)} rows a minute more than two pages of 200 are written in the meantime: a turn reads two pages in vain and then the checkpoint. The first who come find a checkpoint of a quiet night and begin with a turn a minute.
- design.md counts about 4,000 who look on; here ${settings.stayMinutes === 0 ? `nobody leaves, so ${whole(of.watching)} do` : `each stays ${settings.stayMinutes} minutes, so ${whole(of.watching)} do`}.
- **Before:** with two pages in vain at arrival and an interval of rows-a-minute ÷ 60, the same storm took 7,646 RU a minute on average within 15 minutes, and 3 of 314 visits had nothing to read by the end (commit fcc35de).

What would change it next (not tried):
1. A client that knows the log's pace reckons how far behind it is, and takes the checkpoint alone (1 RU) when that is more than two pages: ${whole(of.watching)} ÷ 10 = ${whole(of.watching / 10)} RU a minute of looking on.
2. A 429 tells of load as well: after one, the interval should stay long for some turns, and a refused first visit should wait for the next minute of the budget.
3. Reactions that wait while the budget is short would take ${whole((of.writing * 10) / 13)} off the peak.

## The arithmetic of time and size
- **Time.** Timers, \`Date\` and the tenant's clock are one virtual clock. It jumps to the next timer (a grid of ${stepMs} ms) and stands still while a request is on the wire, so no machine is too slow to be right. ${results.map((each) => `${each.settings.minutes + each.settings.tailMinutes} virtual minutes took ${whole(each.stormRealMs / 1000)} s: ${one(each.stormRealMs / 1000 / (each.settings.minutes + each.settings.tailMinutes))} s a minute`).join('; ')}. The tenant follows in steps of 250 ms, so an RU may be counted in the minute before.
- **Latency** is an assumption: 80 ms and on average 120 more (exponential), writes 150 and 250 more, files as other reads. Times to content are no more than the number of requests in a row times that, and what waiting for the service adds.
${sizeOf(results)}- **Real:** createSession and createFeed, with outbox, replica, interval and model, every adapter and the client of src, bundled by esbuild; the tenant over HTTP with the band 5,001–15,000. **Not real:** IndexedDB (memory), other tabs (each leads), drawing, the browser's cost; large texts that many devices read are parsed once and shared.
- **Evening and night:** the evening's replica is made by the editor's real client at 17:00Z; ${whole(first.nightRows)} rows are written by random people until 06:40Z; the editor's client opens then and keeps the checkpoint fresh. Opening is at 07:00Z. Arrivals are even over the window.
- **Lost and doubled:** ActivityIds that went into any outbox, against the rows that a delta from before the storm gives. Still in the outbox is neither.

## Not covered of issue 7
Within 30 minutes; all warm and all cold; five weeks of July; an hour with 5,000 looking on; the crisis post; the rest of the pessimistic setting (page size alone is set here); devices' clocks that are wrong; connections that fail; several tabs; people who come back; edits, deletions, mentions and pictures; the other three products on the same tenant; growth in threads, rows and people; the browser (content, long tasks, DOM, memory, script bytes and the budget file); \`docs/capacity.md\`; pictures.
`;
}
