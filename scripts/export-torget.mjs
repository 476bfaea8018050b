// npm run export -- --site https://CONTOSO.sharepoint.com/sites/torget --out FOLDER: every list of Torget as JSON, before it is removed.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadSetUp } from './admin/loadSetUp.mjs';
import { openSite } from './admin/openSite.mjs';
import { runMain } from './runMain.mjs';
import { say } from './say.mjs';
import { Stop } from './Stop.mjs';

const usage = `npm run export -- --site https://CONTOSO.sharepoint.com/sites/NAME --out FOLDER
Writes one file a list, and the names of the files in the libraries. Nothing is changed or removed.
The token of an owner of the site is read from TORGET_TOKEN: see docs/admin.md`;

await runMain(async () => {
  const { values } = parseArgs({ options: { site: { type: 'string' }, out: { type: 'string' }, help: { type: 'boolean', default: false } } });
  if (values.help || values.out === undefined || !/^https?:\/\/[^/]+\//.test(values.site ?? '')) throw new Stop(usage);
  const site = openSite(values.site, process.env.TORGET_TOKEN);
  const { readAllRows, torgetLists } = await loadSetUp();
  mkdirSync(values.out, { recursive: true });
  for (const list of torgetLists.lists) {
    const { title } = list;
    const rows = await readAllRows(site, values.site, list).catch((error) => {
      throw new Stop(`${title} could not be read: ${error.message}`);
    });
    if (rows === undefined) {
      say(`${title}: is not there`);
      continue;
    }
    writeFileSync(join(values.out, `${title}.json`), `${JSON.stringify({ list: title, site: values.site, rows }, undefined, 1)}\n`, { mode: 0o600 });
    say(`${title}: ${rows.length} rows`);
  }
  say('Pictures lie in the library Media: copy it with SharePoint\'s own "Download".');
});
