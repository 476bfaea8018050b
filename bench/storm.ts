import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, setPriority, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import type { Settings } from './storm/runStorm.ts';
import type { Result } from './storm/sumUp.ts';
import { writeReport } from './storm/writeReport.ts';
import type { Run } from './storm/writeReport.ts';

// node bench/storm.ts [--people 12570] [--oneIn 1] [--minutes 15,5] [--tail 5] [--stay 0] [--pages 200|1000] [--night 1500] [--seed 1] [--port 0] [--write] [--again]
// --oneIn 8,16 goes with --minutes 15,5; --again writes the report anew from the figures of the last run.
const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '12570' },
    oneIn: { type: 'string', default: '1' },
    minutes: { type: 'string', default: '15,5' },
    tail: { type: 'string', default: '5' },
    stay: { type: 'string', default: '0' },
    pages: { type: 'string', default: '200' },
    night: { type: 'string', default: '1500' },
    seed: { type: 'string', default: '1' },
    port: { type: 'string', default: '0' },
    write: { type: 'boolean', default: false },
    again: { type: 'boolean', default: false }
  }
});
setPriority(10);
const root = new URL('../', import.meta.url);
const folder = new URL('.cache/bench/', root);
mkdirSync(folder, { recursive: true });
const git = (...args: string[]): string => execFileSync('git', args, { encoding: 'utf8', cwd: root }).trim();
const isChanged = git('status', '--porcelain', 'src', 'tenant') !== '';
const commit = git('rev-parse', '--short', 'HEAD') + (isChanged ? ' with changes in src or tenant that are not committed' : '');
const machine = `${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`;
const oneIn = values.oneIn.split(',').map(Number);

const runs = values.minutes.split(',').map((minutes, index): Run => {
  const settings: Settings = {
    people: Number(values.people), oneIn: oneIn[index] ?? oneIn[0], minutes: Number(minutes), tailMinutes: Number(values.tail), stayMinutes: Number(values.stay),
    rowsPerPage: Number(values.pages), nightRows: Number(values.night), seed: Number(values.seed), port: Number(values.port)
  };
  const file = new URL(`storm-${minutes}.json`, folder);
  if (values.again) return JSON.parse(readFileSync(file, 'utf8')) as Run;
  const figures = new URL('storm-figures.json', folder);
  const startedAt = new Date().toISOString();
  const flags = ['--disable-warning=ExperimentalWarning', '--max-old-space-size=14000', '--max-semi-space-size=128'];
  const program = [new URL('storm/main.ts', import.meta.url).pathname, JSON.stringify(settings), figures.pathname];
  const { status } = spawnSync(process.execPath, [...flags, ...program], { stdio: 'inherit' });
  if (status !== 0) throw new Error('The storm broke off.');
  const run: Run = { commit, machine, startedAt, result: JSON.parse(readFileSync(figures, 'utf8')) as Result };
  writeFileSync(file, JSON.stringify(run, null, 1));
  return run;
});
const report = writeReport(runs);
process.stdout.write(report);
if (values.write) writeFileSync(new URL('RESULTS.md', import.meta.url), report);
process.exit(runs.every(({ result }) => result.isReached) ? 0 : 1);
