// npm run bench:tenant: how fast the embedded tenant answers with 12,570 people and a million rows.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { ensureNode22 } from '../scripts/ensureNode22.mjs';
import { projectRoot } from '../scripts/projectRoot.mjs';
import { runMain } from '../scripts/runMain.mjs';
import { say } from '../scripts/say.mjs';

const rowsWanted = 1_000_000;
const rounds = 200;
const now = '2026-11-23T08:00:00Z';

await runMain(async () => {
  const loadBefore = loadavg()[0];
  const folder = mkdtempSync(join(tmpdir(), 'bench-tenant-'));
  const data = join(folder, 'lindhult.sqlite');
  try {
    const told = await start(data);
    const rowCount = await fill(told.origin);
    await told.stop();
    const made = await start(data);
    const figures = await measure(made.origin);
    await made.stop();
    const text = toText({ rowCount, told, made, figures, loadBefore });
    writeFileSync(join(projectRoot, 'bench', 'RESULTS-tenant.md'), text);
    say(`\n${text}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/** A tenant as a process of its own, and how long it took until it was ready. */
async function start(data) {
  const begun = performance.now();
  const program = ['--disable-warning=ExperimentalWarning', join(projectRoot, 'tenant', 'main.ts'), '--port', '0', '--data', data, '--story', 'lindhult', '--now', now];
  const child = spawn(ensureNode22(), program, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise(resolve => child.once('exit', resolve));
  const origin = await new Promise((resolve, reject) => {
    child.stdout.on('data', chunk => resolve(/ready: (\S+)/.exec(String(chunk))?.[1]));
    void ended.then(() => reject(new Error('The tenant did not start.')));
  });
  return { origin, ms: performance.now() - begun, stop: async () => (child.kill(), await ended) };
}

async function fill(origin) {
  const before = await control(origin, 'people?top=1');
  const ask = await signIn(origin, before.value[0].userPrincipalName);
  const first = await ask('/v1.0/sites/root/lists/Activities/items?$top=1');
  if (first.status !== 200) throw new Error(`The log cannot be read: ${first.status}`);
  say(`Writing ${rowsWanted.toLocaleString('en')} rows …`);
  const { itemCount } = await control(origin, 'bulk', { site: '/sites/torget', list: 'Activities', count: rowsWanted, from: '2024-11-23T00:00:00Z', to: '2026-10-23T00:00:00Z', seed: 7 });
  return itemCount;
}

/** Medians and 95th percentiles of each kind of question, in milliseconds, over the wire. */
async function measure(origin) {
  const { value } = await control(origin, 'people?top=200');
  const people = value.filter(person => person.accountEnabled && person.role !== 'none');
  const ask = await signIn(origin, people[0].userPrincipalName);
  const items = '/v1.0/sites/root/lists/Activities/items';
  const start = await ask(`${items}/delta?token=latest`);
  const deltaLink = start.body['@odata.deltaLink'].replace(origin, '');
  const hours = Array.from({ length: 24 * 28 }, (_, index) => `2025-02-${String((index % 28) + 1).padStart(2, '0')}T${String(index % 24).padStart(2, '0')}`);
  const { body: sample } = await ask(`${items}?$filter=startswith(fields/At,'2025-02-03T10')&$expand=fields`);
  const id = sample.value[0]?.fields.ActivityId;
  const questions = {
    'delta with a token, nothing new': () => deltaLink,
    'window of an hour, with fields': round => `${items}?$filter=startswith(fields/At,'${hours[round % hours.length]}')&$expand=fields`,
    'one row by ActivityId': () => `${items}?$filter=fields/ActivityId eq '${id}'&$expand=fields`,
    'a page of 200 rows, with fields': () => `${items}?$expand=fields&$top=200`,
    'search among people': () => '/v1.0/users?$search="displayName:karl"&$top=10',
    'a page of 200 of the delta of people': () => '/v1.0/users/delta?$select=displayName,jobTitle',
    'a photo of 48 pixels': round => `/v1.0/users/${people[round % people.length].id}/photos/48x48/$value`,
  };
  const figures = [];
  for (const [name, question] of Object.entries(questions)) {
    await ask(question(0));
    const times = [];
    let rows = 0;
    for (let round = 0; round < rounds; round += 1) {
      const begun = performance.now();
      const answer = await ask(question(round));
      times.push(performance.now() - begun);
      rows += answer.body.value?.length ?? 0;
    }
    times.sort((left, right) => left - right);
    figures.push({ name, median: times[rounds / 2], p95: times[Math.floor(rounds * 0.95)], rows: Math.round(rows / rounds) });
  }
  return figures;
}

async function control(origin, path, body) {
  const response = await fetch(`${origin}/_tenant/${path}`, body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return response.json();
}

async function signIn(origin, user) {
  const { access_token: token } = await control(origin, 'token', { user });
  const headers = { authorization: `Bearer ${token}`, consistencylevel: 'eventual' };
  return async path => {
    const response = await fetch(`${origin}${path}`, { headers });
    const bytes = Buffer.from(await response.arrayBuffer());
    const isJson = response.headers.get('content-type')?.includes('json') === true;
    return { status: response.status, body: isJson ? JSON.parse(bytes.toString()) : {} };
  };
}

function toText({ rowCount, told, made, figures, loadBefore }) {
  const ms = value => `${value.toFixed(1)} ms`;
  const judge = (value, goal) => (goal === undefined ? '' : value < goal ? `reached (under ${goal} ms)` : `missed (under ${goal} ms)`);
  const goals = { 'delta with a token, nothing new': 10, 'window of an hour, with fields': 10 };
  return [
    '# The embedded tenant, measured',
    '',
    `\`npm run bench:tenant\`, ${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores (${cpus()[0]?.model.trim() ?? '?'}), Node ${process.versions.node} asking, over HTTP on one machine.`,
    `Load of the machine before it began: ${loadBefore.toFixed(1)} (what other programs had running or waiting).`,
    `Story \`lindhult\`, ${rowCount.toLocaleString('en')} rows in Activities, ${rounds} questions of each kind, one after the other.`,
    '',
    '| question | rows | median | p95 | goal |',
    '| --- | --- | --- | --- | --- |',
    ...figures.map(({ name, rows, median, p95 }) => `| ${name} | ${rows} | ${ms(median)} | ${ms(p95)} | ${judge(median, goals[name])} |`),
    `| start with the story made before | | ${ms(made.ms)} | | ${judge(made.ms, 2000)} |`,
    `| first start, which makes the story | | ${ms(told.ms)} | | |`,
    '',
  ].join('\n');
}
