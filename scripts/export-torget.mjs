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

const pageSize = 2000;
const author = ['Id', 'Created', 'Modified', 'AuthorId', 'EditorId'];

await runMain(async () => {
  const { values } = parseArgs({ options: { site: { type: 'string' }, out: { type: 'string' }, help: { type: 'boolean', default: false } } });
  if (values.help || values.out === undefined || !/^https?:\/\/[^/]+\//.test(values.site ?? '')) throw new Stop(usage);
  const site = openSite(values.site, process.env.TORGET_TOKEN);
  const { torgetLists } = await loadSetUp();
  mkdirSync(values.out, { recursive: true });
  for (const { title, columns } of torgetLists.lists) {
    const rows = await readAll(site, values.site, title, columns.map(({ name }) => name));
    if (rows === undefined) {
      say(`${title}: is not there`);
      continue;
    }
    writeFileSync(join(values.out, `${title}.json`), `${JSON.stringify({ list: title, site: values.site, rows }, undefined, 1)}\n`, { mode: 0o600 });
    say(`${title}: ${rows.length} rows`);
  }
  say('Pictures lie in the library Media: copy it with SharePoint\'s own "Download".');
});

/** Page by page in the order of ids, which no limit of SharePoint refuses. undefined when there is no such list. */
async function readAll(site, siteUrl, title, columns) {
  const rows = [];
  const api = `${siteUrl.replace(/\/+$/, '')}/_api/`;
  let path = `web/lists/getbytitle('${title}')/items?$select=${[...author, ...columns].join(',')}&$top=${pageSize}`;
  while (path) {
    const { status, body } = await site.get(path);
    if (status === 404) return undefined;
    if (status !== 200) throw new Stop(`${title} was answered ${status}: ${JSON.stringify(body).slice(0, 300)}`);
    rows.push(...body.value);
    const next = body['odata.nextLink'];
    if (next !== undefined && !next.startsWith(api)) throw new Stop('The next page is at another address.');
    path = next?.slice(api.length);
  }
  return rows;
}
