import type { BrowserResult } from '../browser/measureBrowser.ts';
import type { Growth, View } from '../growth/runGrowth.ts';
import type { OtherResult } from '../others/runOthers.ts';
import { halfBudget } from '../../src/domain/sync/halfBudget.ts';
import { scenarios } from '../storm/scenarios.ts';
import type { Result, Spread } from '../storm/sumUp.ts';
import { drawLines } from './drawLines.ts';
import type { Figures } from './parts.ts';
import { explain } from './explain.ts';

const whole = (value: number): string => Math.round(value).toLocaleString('en');
const time = (ms: number): string => (ms < 0 ? 'later' : ms < 60_000 ? `${(ms / 1000).toFixed(1)} s` : `${(ms / 60_000).toFixed(1)} min`);
const spread = ({ p50, p95, p99 }: Spread): string => [p50, p95, p99].map(time).join(' / ');
const verdict = (isReached: boolean): string => (isReached ? 'reached' : '**missed**');
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);
const goal = 1_875;
const full = 3_750;
const colours = ['#0f6cbd', '#c50f1f', '#498205', '#8764b8', '#b86e00', '#038387'];

/** The page of figures and its pictures, from all parts that have run. */
export function writeResults(all: ReadonlyMap<string, Figures>): { readonly page: string; readonly pictures: ReadonlyMap<string, string> } {
  const storms = scenarios.flatMap(({ name }) => {
    const figures = all.get(name);
    return figures ? [{ figures, result: figures.result as Result }] : [];
  });
  const others = all.get('others')?.result as readonly OtherResult[] | undefined;
  const pictures = new Map<string, string>();
  if (storms.length > 0) pictures.set('storm', drawStorms(storms.map(({ result }) => result)));
  if (others) pictures.set('others', drawOthers(others, storms[0]?.result));
  const page = `# Torget, measured

\`npm run bench\` writes this page; each part bears its own date and commit. Times of the storms are virtual: the machine cannot make them worse. Budget: SharePoint gives the app of all SharePoint Framework solutions 3,750 resource units (RU) a minute at 5,001 to 15,000 licences; half of it, 1,875, is the goal.

| part | run | commit | machine, and its load when the part began |
|---|---|---|---|
${[...all].map(([name, { startedAt, commit, machine, load }]) => `| ${name} | ${startedAt.slice(0, 16).replace('T', ' ')} UTC | ${commit} | ${machine}; load ${load.toFixed(0)} |`).join('\n')}

${storms.length > 0 ? stormTables(storms.map(({ result }) => result)) : ''}
${others ? otherTable(others, storms.map(({ result }) => result).find(({ settings }) => settings.name === 'storm15')) : ''}
${growthTables(all.get('growth')?.result as Growth | undefined)}
${browserTable(all.get('browser')?.result as BrowserResult | undefined)}
${storms.length > 0 ? explain(storms.map(({ result }) => result)) : ''}`;
  return { page: `${page.replace(/\n{3,}/g, '\n\n').trim()}\n`, pictures };
}

function stormTables(results: readonly Result[]): string {
  const row = (name: string, value: (result: Result) => string): string => `| ${name} | ${results.map(value).join(' | ')} |`;
  const while_ = ({ settings, ruByMinute }: Result): readonly number[] => ruByMinute.slice(0, settings.minutes);
  const after = ({ settings, ruByMinute }: Result): readonly number[] => ruByMinute.slice(settings.minutes);
  /** Five minutes are more than half can bear: there the whole is the goal. */
  const goalOf = ({ settings }: Result): number => (settings.minutes >= 10 ? 1 : 2) * halfBudget(settings.staff);
  return `## The morning storm
12,570 people, 30 % without a replica, the others with yesterday evening's and a night of 1,500 rows at 200 a page; one in ten reacts, one in fifty comments, one in a hundred posts; nobody leaves, unless the head of the column says otherwise. A municipality of another size has a made directory, its own licence band and a night in proportion.

![RU by the minute](pictures/storm.svg)

| within | ${results.map(({ settings }) => settings.title).join(' | ')} |
|---|${results.map(() => '---|').join('')}
${row('one in so many runs; visits (cold)', ({ settings, visits }) => `${settings.oneIn}; ${whole(visits.all)} (${whole(visits.cold)})`)}
${row('failed visits (goal 0)', ({ visits }) => `${visits.failed}: ${verdict(visits.failed === 0)}`)}
${row('visits that were shown a failure for a while', ({ visits }) => String(visits.troubled))}
${row('writes: asked for / stand / wait in the outbox', ({ writes }) => `${writes.asked} / ${writes.standing} / ${writes.waiting}`)}
${row('writes lost or given up (goal 0)', ({ writes }) => `${writes.lost + writes.failed}: ${verdict(writes.lost + writes.failed === 0)}`)}
${row('writes doubled (goal 0)', ({ writes, absentRows }) => `${writes.doubled + Math.max(0, writes.strange - absentRows)}: ${verdict(writes.doubled === 0 && writes.strange <= absentRows)}`)}
${row('first content, warm (p50 / p95 / p99)', ({ content, visits }) => (visits.all === visits.cold ? '–' : spread(content.warm)))}
${row('first content, cold', ({ content, visits }) => (visits.cold === 0 ? '–' : spread(content.cold)))}
${row('how old the newest could be at first', ({ age }) => spread(age))}
${row('all that stood when they came is held', ({ fresh, visits }) => spread(visits.cold === visits.all ? fresh.cold : fresh.warm))}
${row('RU in the fullest minute while they come', (result) => `${whole(Math.max(...while_(result)))}: ${verdict(Math.max(...while_(result)) <= goalOf(result))}`)}
${row('goal: half the budget (within 5 minutes: the whole)', (result) => whole(goalOf(result)))}
${row('RU a minute while they come, mean', (result) => whole(mean(while_(result))))}
${row('RU in the fullest minute after', (result) => whole(Math.max(0, ...after(result))))}
${row('RU a minute after, mean', (result) => whole(mean(after(result))))}
${row('RU of a visit, looking on included (mean; p95)', ({ ruPerVisit }) => `${ruPerVisit.mean.toFixed(2)}; ${ruPerVisit.p95}`)}
${row('requests of a visit (mean; p95)', ({ requestsPerVisit }) => `${requestsPerVisit.mean.toFixed(2)}; ${requestsPerVisit.p95}`)}
${row('answers 429', ({ throttled }) => whole(throttled))}

### RU by the minute
| minute | ${results.map(({ settings }) => settings.title).join(' | ')} |
|---|${results.map(() => '---|').join('')}
${Array.from({ length: Math.max(...results.map(({ ruByMinute }) => ruByMinute.length)) }, (_, minute) => `| ${minute + 1} | ${results.map(({ ruByMinute }) => (ruByMinute[minute] === undefined ? '' : whole(ruByMinute[minute]))).join(' | ')} |`).join('\n')}
`;
}

function drawStorms(results: readonly Result[]): string {
  const shown = results.filter(({ settings }) => ['storm15', 'storm30', 'storm5', 'crisis', 'hour', 'pessimistic'].includes(settings.name));
  return drawLines('Resource units a minute', shown.map(({ settings, ruByMinute }, index) => ({ name: settings.title, colour: colours[index], values: ruByMinute.slice(0, 45) })), [{ name: 'half: 1,875', value: goal }, { name: 'all: 3,750', value: full }]);
}

function drawOthers(others: readonly OtherResult[], storm: Result | undefined): string {
  const lines = others.filter(({ ruMost }) => ruMost > 0).map(({ name, ruByMinute }, index) => ({ name, colour: colours[index + 1], values: ruByMinute.map((ru) => Math.min(ru, 20_000)) }));
  const own = storm ? [{ name: 'Torget', colour: colours[0], values: storm.ruByMinute.slice(0, 15) }] : [];
  return drawLines('Resource units a minute, refused tries included (cut at 20,000)', [...own, ...lines], [{ name: 'half: 1,875', value: goal }, { name: 'all: 3,750', value: full }]);
}

function otherTable(others: readonly OtherResult[], storm: Result | undefined): string {
  const own = storm
    ? `| **Torget** | feed, comments, reactions, names | 1 warm or cold | 1 | ${storm.visits.failed} of ${whole(storm.visits.all)} | ${storm.requestsPerVisit.mean.toFixed(1)} | ${whole(Math.max(...storm.ruByMinute.slice(0, 15)))} | ${storm.throttled} |\n`
    : '';
  return `## Against others, the same fifteen minutes
Models of their access patterns, written from their description; they do not try again, since none of these products does. A visit has failed when a request of its first view was refused.

![RU by the minute](pictures/others.svg)

| | what a first view asks | requests alone | RU alone | failed first views | requests of a visit in the storm | RU in the fullest minute | refused |
|---|---|---|---|---|---|---|---|
${own}${others.map((each) => `| ${each.name} | ${each.told} | ${each.alone.requests} | ${each.alone.ru} | ${each.failed} of ${each.visits} | ${each.requestsPerVisit.toFixed(1)} | ${whole(each.ruMost)} | ${whole(each.refused)} of ${whole(each.requests)} |`).join('\n')}

The two directories cost Entra's units, not SharePoint's. react-staffdirectory is refused by presence: 1,500 requests in 30 seconds by one page of Microsoft's documentation; by another it is 10,000, and 838 visits a minute would ask 8,380.
`;
}

function growthTables(growth: Growth | undefined): string {
  if (!growth) return '';
  const view = ({ requests, ru, bytes, contentMs }: View): string => `${requests} / ${ru} / ${whole(bytes / 1024)} KB / ${contentMs.p50.toFixed(0)} ms`;
  const [first] = growth.rows;
  const last = growth.rows[growth.rows.length - 1];
  const ratio = (pick: (row: Growth['rows'][number]) => View): string => (pick(last).contentMs.p50 / pick(first).contentMs.p50).toFixed(2);
  return `## Growth
Real clients, one after another, in real time; requests / RU / bytes / ms to the first content (median of nine, without drawing).

| rows in the list (threads) | cold | warm | cold, no checkpoint |
|---|---|---|---|
${growth.rows.map((row) => `| ${whole(row.rows)} (some ${whole(row.threads)}) | ${view(row.cold)} | ${view(row.warm)} | ${view(row.withoutCheckpoint)} |`).join('\n')}
| most against fewest (goal 1.1) | ${ratio((row) => row.cold)} | ${ratio((row) => row.warm)} | ${ratio((row) => row.withoutCheckpoint)} |

| people in the directory | cold first view | directory, packed (put off until it is needed) | ms to download and read it |
|---|---|---|---|
${growth.people.map(({ people, cold, directoryBytes, directoryMs }) => `| ${whole(people)} | ${view(cold)} | ${whole(directoryBytes / 1024)} KB | ${directoryMs.toFixed(0)} |`).join('\n')}
`;
}

function browserTable(browser: BrowserResult | undefined): string {
  if (!browser) return '';
  const { warm, cold, scroll, scripts } = browser;
  return `## In the browser, on the built package
Chromium without a screen, 1280 × 900, on this machine while others work on it: read times as ratios (cold ÷ warm = ${(cold.contentMs / warm.contentMs).toFixed(2)}).

| | warm | cold | goal |
|---|---|---|---|
| script to first post, ms | ${whole(warm.contentMs)} | ${whole(cold.contentMs)} | – |
| long tasks (over 50 ms); the longest | ${warm.longTasks}; ${whole(warm.longestTaskMs)} ms | ${cold.longTasks}; ${whole(cold.longestTaskMs)} ms | – |
| DOM nodes at first view | ${whole(warm.nodes)} | ${whole(cold.nodes)} | 1,500: ${verdict(Math.max(warm.nodes, cold.nodes) <= 1_500)} |

| threads scrolled past | DOM nodes of the page | script heap, MB |
|---|---|---|
${scroll.map(({ threads, nodes, heapMegabytes }) => `| ${threads} | ${whole(nodes)} | ${heapMegabytes.toFixed(1)} |`).join('\n')}

| entry point | gzip |
|---|---|
${scripts.map(({ name, gzipBytes }) => `| ${name} | ${(gzipBytes / 1024).toFixed(1)} KB |`).join('\n')}
`;
}
