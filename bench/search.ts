import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { lindhultPeople, withRareNames } from './search/lindhultPeople.ts';
import { loadDomain } from './search/loadDomain.ts';
import type { BrowserResult } from './search/BrowserResult.ts';
import { makeQueries } from './search/makeQueries.ts';
import { measure, shareFound } from './search/measure.ts';
import { measureInBrowser } from './search/measureInBrowser.ts';
import { makeResponsibilities } from './search/responsibilities.ts';
import { isReachedInBrowser, writeBrowserReport } from './search/writeBrowserReport.ts';
import { writeReport } from './search/writeReport.ts';

const { values } = parseArgs({ options: { seed: { type: 'string', default: '2026' }, misses: { type: 'boolean', default: false }, 'no-browser': { type: 'boolean', default: false }, write: { type: 'boolean', default: false } } });
const domain = await loadDomain();
const municipality = lindhultPeople(1);
const queries = makeQueries(municipality, Number(values.seed));
const city = lindhultPeople(4).slice(0, 50_000);
const directories = [
  { name: 'Lindhult', people: municipality },
  { name: 'rare names', people: withRareNames(municipality, 1) },
  { name: 'four Lindhults', people: city },
  { name: 'four, rare names', people: withRareNames(city, 1) }
];
const results = [];
for (const { name, people } of directories) results.push(await measure(domain, name, people, queries, makeResponsibilities()));

const otherSeeds = [3001, 3002, 3003, 3004, 3005];
const others = shareFound(domain, municipality, otherSeeds.map((seed) => makeQueries(municipality, seed)).flat());
const inBrowser: BrowserResult[] = [];
if (!values['no-browser']) {
  // In a process of its own the package is built by `npm run build`, which the browser's half needs.
  const viewer = 'amina.warsame@lindhult.example';
  const asAmina = makeQueries(municipality, Number(values.seed), municipality.find(({ mail }) => mail === viewer));
  inBrowser.push(await measureInBrowser('Lindhult', municipality, viewer, asAmina), await measureInBrowser('four Lindhults', city, viewer, asAmina));
}
const machine = `${process.version}, ${cpus().length} cores, ${cpus()[0]?.model ?? 'unknown processor'}`;
const report = writeReport(results, others, queries.length, machine, inBrowser.length > 0 ? writeBrowserReport(inBrowser) : '');
console.log(report);
if (values.misses) for (const { query, found } of results[0].misses) console.log(`${query.kind}: "${query.text}" found ${found.join(', ') || 'nobody'}`);
if (values.misses) for (const { text, shown } of inBrowser[0]?.misses ?? []) console.log(`in the browser: "${text}" showed ${shown.join(' | ') || 'nobody'}`);
if (values.write) writeFileSync(new URL('./RESULTS-search.md', import.meta.url), report);
// The figures to reach: a run that misses one fails.
const isReached = results.every(({ people, p95, longestSlice }) => p95 < (people < 20_000 ? 3 : 16) && longestSlice < 16);
if (!isReached || !inBrowser.every(isReachedInBrowser) || results[0].found < 0.95 || others < 0.95) process.exitCode = 1;
