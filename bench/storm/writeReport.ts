import { explain } from './explain.ts';
import type { Result, Spread } from './sumUp.ts';

/** One storm's figures, and what they were made on. */
export interface Run {
  readonly commit: string;
  readonly machine: string;
  /** ISO. */
  readonly startedAt: string;
  readonly result: Result;
}

const whole = (value: number): string => Math.round(value).toLocaleString('en');
const seconds = (ms: number): string => (ms < 0 ? 'never' : `${(ms / 1000).toFixed(2)} s`);
const times = ({ p50, p95, p99, most }: Spread): string => [p50, p95, p99, most].map(seconds).join(' / ');
const counts = ({ p50, p95, p99, most, mean }: Spread & { mean: number }): string => `${mean.toFixed(2)}; ${[p50, p95, p99, most].join(' / ')}`;
const verdict = (isReached: boolean): string => (isReached ? 'reached' : '**missed**');
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);

/** The page of figures, in Markdown. */
export function writeReport(runs: readonly Run[]): string {
  const results = runs.map(({ result }) => result);
  const [{ commit, machine, startedAt }] = runs;
  const head = results.map(({ settings }) => `within ${settings.minutes} minutes`);
  const row = (name: string, goal: string, value: (result: Result) => string): string => `| ${name} | ${goal} | ${results.map(value).join(' | ')} |`;
  const [{ settings }] = results;
  const window = (result: Result): readonly number[] => result.ruByMinute.slice(0, result.settings.minutes);
  return `# The morning storm, measured

\`node bench/storm.ts --people ${settings.people} --oneIn ${results.map((each) => each.settings.oneIn).join()} --minutes ${results.map((each) => each.settings.minutes).join()} --tail ${settings.tailMinutes} --stay ${settings.stayMinutes} --pages ${settings.rowsPerPage} --night ${settings.nightRows} --seed ${settings.seed}\`, ${startedAt.slice(0, 16).replace('T', ' ')} UTC, commit ${commit}.
Machine: ${machine}. Times below are virtual; see the arithmetic.

${whole(settings.people)} people of the story Lindhult${settings.oneIn > 1 ? `, **of whom one in ${results.map((each) => each.settings.oneIn).join(' and ')} runs** (see the arithmetic)` : ''}; 30 % cold, the others with a replica from yesterday evening and ${whole(results[0].nightRows)} rows written since, ${settings.rowsPerPage} rows a page; one in ten reacts, one in fifty comments, one in a hundred posts; ${settings.stayMinutes === 0 ? `everyone looks on until the end, ${settings.tailMinutes} minutes after the last came` : `each looks on for ${settings.stayMinutes} minutes`}.

| what | goal | ${head.join(' | ')} |
|---|---|${results.map(() => '---|').join('')}
${row('visits that ran (cold among them)', '–', ({ visits }) => `${whole(visits.all)} (${whole(visits.cold)})`)}
${row('failed visits: nothing to read by the end', '0', ({ visits }) => `${visits.failed}: ${verdict(visits.failed === 0)}`)}
${row('visits that were shown a failure for a while', '–', ({ visits }) => String(visits.troubled))}
${row('visits that never held all there was', '–', ({ visits }) => String(visits.neverFresh))}
${row('writes: asked for / in the list / still in the outbox at the end', '–', ({ writes }) => `${writes.asked} / ${writes.standing} / ${writes.waiting}`)}
${row('writes lost, or given up by the outbox', '0', ({ writes }) => `${writes.lost + writes.failed}: ${verdict(writes.lost + writes.failed === 0)}`)}
${row('writes doubled', '0', ({ writes, absentRows }) => `${writes.doubled + Math.max(0, writes.strange - absentRows)}: ${verdict(writes.doubled === 0 && writes.strange <= absentRows)}`)}
${row('first content, warm (p50 / p95 / p99 / longest)', 'at once', ({ content }) => times(content.warm))}
${row('first content, cold', '–', ({ content }) => times(content.cold))}
${row('all that is new, warm', '–', ({ fresh }) => times(fresh.warm))}
${row('all that is new, cold', '–', ({ fresh }) => times(fresh.cold))}
${row('RU a minute while people come: most', '1,875 (half); 3,750 (all)', (result) => `${whole(Math.max(...window(result)))}: ${verdict(Math.max(...window(result)) < 1_875)}${Math.max(...window(result)) > 3_750 ? ', beyond the whole budget' : ''}`)}
${row('RU a minute while people come: mean', '–', (result) => whole(mean(window(result))))}
${row('RU a minute after the last came: mean', '–', (result) => whole(mean(result.ruByMinute.slice(result.settings.minutes))))}
${row('RU until all that is new is held (mean; p50 / p95 / p99 / most)', '1 warm within a page, at most 5 cold', ({ ruUntilFresh }) => counts(ruUntilFresh))}
${row('RU of a visit, looking on included', '–', ({ ruPerVisit }) => counts(ruPerVisit))}
${row('requests of a visit', '–', ({ requestsPerVisit }) => counts(requestsPerVisit))}
${row('answers 429', '–', ({ throttled, statuses }) => `${whole(throttled)} of ${whole(Object.values(statuses).reduce((sum, each) => sum + each, 0))}`)}

## RU by the minute, throttled tries included (they count)
| minute | ${head.join(' | ')} |
|---|${results.map(() => '---|').join('')}
${Array.from({ length: Math.max(...results.map(({ ruByMinute }) => ruByMinute.length)) }, (_, minute) => `| ${minute + 1} | ${results.map(({ ruByMinute }) => (ruByMinute[minute] === undefined ? '–' : whole(ruByMinute[minute]))).join(' | ')} |`).join('\n')}

## What was asked for, in the run itself
| operation | ${results.map((each) => `${each.settings.minutes} min: requests / RU / told to wait`).join(' | ')} |
|---|${results.map(() => '---|').join('')}
${[...new Set(results.flatMap(({ operations }) => Object.keys(operations)))].map((name) => `| ${name} | ${results.map(({ operations }) => (operations[name] ? `${whole(operations[name].requests)} / ${whole(operations[name].ru)} / ${whole(operations[name].throttled)}` : '–')).join(' | ')} |`).join('\n')}

${explain(results)}`;
}
