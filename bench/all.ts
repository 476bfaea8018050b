import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, setPriority, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { parts } from './report/parts.ts';
import type { Figures } from './report/parts.ts';
import { writeResults } from './report/writeResults.ts';

// node bench/all.ts [--only storm15,others,…] [--oneIn N] [--again]
// Runs the parts, each in a process of its own, keeps their figures in bench/figures, and writes bench/RESULTS.md and bench/pictures
// from all that are there, so that one part can be run anew. --again writes the page without running anything.
const { values } = parseArgs({ options: { only: { type: 'string' }, oneIn: { type: 'string' }, again: { type: 'boolean', default: false } } });
setPriority(10);
const root = new URL('../', import.meta.url);
const folder = new URL('.cache/bench/', root);
const kept = new URL('figures/', import.meta.url);
for (const each of [folder, kept]) mkdirSync(each, { recursive: true });
const git = (...args: string[]): string => execFileSync('git', args, { encoding: 'utf8', cwd: root }).trim();
const commit = git('rev-parse', '--short', 'HEAD') + (git('status', '--porcelain', 'src', 'tenant') === '' ? '' : ' with changes');
const machine = `${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`;
const wanted = values.only?.split(',');

for (const part of values.again ? [] : parts) {
  if (wanted && !wanted.includes(part.name)) continue;
  process.stderr.write(`${part.name}\n`);
  const file = new URL(`${part.name}.result.json`, folder).pathname;
  const settings = 'settings' in part ? { ...part.settings, ...(values.oneIn ? { oneIn: Number(values.oneIn) } : {}) } : undefined;
  const flags = ['--disable-warning=ExperimentalWarning', '--disable-warning=MODULE_TYPELESS_PACKAGE_JSON', '--max-old-space-size=12000', '--max-semi-space-size=64'];
  const program = [new URL(part.program, import.meta.url).pathname, ...('settings' in part ? [JSON.stringify(settings)] : part.args), file];
  const startedAt = new Date().toISOString();
  const load = loadavg()[0];
  const { status } = spawnSync(process.execPath, [...flags, ...program], { stdio: 'inherit' });
  if (status !== 0) {
    process.stderr.write(`${part.name} broke off.\n`);
    process.exitCode = 1;
    continue;
  }
  const figures: Figures = { commit, machine, startedAt, load, result: JSON.parse(readFileSync(file, 'utf8')) };
  writeFileSync(new URL(`${part.name}.json`, kept), JSON.stringify(figures, null, 1));
}
const all = new Map(parts.flatMap(({ name }) => {
  const file = new URL(`${name}.json`, kept);
  return existsSync(file) ? [[name, JSON.parse(readFileSync(file, 'utf8')) as Figures] as const] : [];
}));
const { page, pictures } = writeResults(all);
mkdirSync(new URL('pictures/', import.meta.url), { recursive: true });
for (const [name, svg] of pictures) writeFileSync(new URL(`pictures/${name}.svg`, import.meta.url), svg);
writeFileSync(new URL('RESULTS.md', import.meta.url), page);
process.stdout.write(page);
