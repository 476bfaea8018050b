// npm run set-up -- --site https://CONTOSO.sharepoint.com/sites/torget: what the button "Sätt upp Torget" does, from a terminal.
import { parseArgs } from 'node:util';
import { loadSetUp } from './admin/loadSetUp.mjs';
import { openSite } from './admin/openSite.mjs';
import { runMain } from './runMain.mjs';
import { say } from './say.mjs';
import { Stop } from './Stop.mjs';

const usage = `npm run set-up -- --site https://CONTOSO.sharepoint.com/sites/NAME [--check]
  --check   looks and tells, changes nothing; ends with 1 when something differs
The token of an owner of the site is read from TORGET_TOKEN: see docs/admin.md`;

await runMain(async () => {
  const { values } = parseArgs({ options: { site: { type: 'string' }, check: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } } });
  if (values.help || !/^https?:\/\/[^/]+\//.test(values.site ?? '')) throw new Stop(usage);
  const site = openSite(values.site, process.env.TORGET_TOKEN);
  const { inspectSetUp, setUpTorget, toSetUpFacts, torgetLists } = await loadSetUp();

  const findings = await inspectSetUp(site, torgetLists);
  const { lists, columns, indexes } = toSetUpFacts(findings, torgetLists);
  say(`${lists.held} of ${lists.wanted} lists, ${columns.held} of ${columns.wanted} columns, ${indexes.held} of ${indexes.wanted} indexes.`);
  for (const { what, list, column, page } of findings) say(`  ${page ? page.name : list.title}${column ? `.${column.name}` : ''}: ${what}`);
  if (values.check) {
    if (findings.length > 0) throw new Stop(`${findings.length} differences. Nothing was changed: --check.`);
    return say('Nothing differs.');
  }
  const outcome = await setUpTorget(site, torgetLists);
  say(outcome === 'changed' ? 'Torget is set up.' : 'Nothing differs.');
});
