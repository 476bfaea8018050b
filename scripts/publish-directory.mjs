// npm run publish-directory -- --site HOST:/sites/NAME --state FILE: makes directory.json.gz as an app of its own, from a schedule.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { getAppToken } from './publishing/getAppToken.mjs';
import { loadPublishing } from './publishing/loadPublishing.mjs';
import { runMain } from './runMain.mjs';
import { say } from './say.mjs';
import { Stop } from './Stop.mjs';

const usage = `npm run publish-directory -- --site HOST:/sites/NAME [options]
  --state FILE    where to keep how far Entra was read, for a shorter reading the next day; holds no names
  --keepers IDS   Entra ids, parted by commas, of those who keep the responsibilities of all units
  --dry           reads and tells, writes nothing
  --force         publishes though a third or more of the people would go
  --base URL      where Graph is (https://graph.microsoft.com)
Signs in by TORGET_TENANT_ID, TORGET_CLIENT_ID and TORGET_CERTIFICATE (a PEM file) or TORGET_CLIENT_SECRET: see docs/admin-directory.md`;

/** Fewer than this share of the people before is more likely a fault than a reorganisation. */
const leastShare = 2 / 3;

await runMain(async () => {
  const options = readOptions();
  const getToken = getAppToken(process.env);
  // Whoever may not in is told so in one sentence, before anything is read.
  await getToken();
  try {
    await publish(options, getToken);
  } catch (error) {
    throw error.name === 'ServiceError' ? new Stop(`Nothing was published. The service says: ${error.message}`) : error;
  }
});

async function publish(options, getToken) {
  const [hostname, path] = options.site.split(/:(?=\/)/);
  const torget = await loadPublishing();
  const client = torget.createGraphClient({ baseUrl: options.base, getToken });
  const ground = { client, site: { hostname, path }, viewerId: '', now: Date.now };
  const publishing = torget.createPublishing({
    rules: torget.graphDirectoryRules(ground),
    source: torget.graphDirectorySource(ground),
    files: torget.graphDirectoryFiles(ground),
    responsibilities: torget.graphEditableList({ ...ground, format: torget.responsibilityFormat }),
    mandates: torget.graphEditableList({ ...ground, format: torget.mandateFormat }),
    profiles: torget.graphProfiles(ground),
    keep: { get: async () => readState(options.state), set: async (kept) => writeState(options.state, kept) },
    keepers: (options.keepers ?? '').toLowerCase().split(',').filter(Boolean),
    now: Date.now
  });

  const prepared = await publishing.prepare();
  if (prepared === 'noRule') throw new Stop('Nobody has decided how protected people are known: do so in Torget\'s administration, under Katalogen. Nothing was published.');
  tell(prepared);
  const before = prepared.previous?.people.length ?? 0;
  if (!options.force && prepared.file.people.length < before * leastShare) throw new Stop('Over a third of the people would go. Nothing was published; --force publishes all the same.');
  if (options.dry) return say('Nothing was published: --dry.');
  const outcome = await publishing.publish(prepared);
  if (outcome === 'lost') throw new Stop('Somebody else published meanwhile. Nothing was published; try again.');
  if (outcome === 'notAllowed') throw new Stop('The app may not write to the library Published. Nothing was published.');
  say(`Published version ${prepared.file.version}.`);
}

/** Counts alone: a log of a schedule is read by many. */
function tell({ file, leftOut, difference, read, disregarded, orphaned }) {
  say(`${file.people.length} people (${read === 'all' ? 'everyone was read' : 'changes were read'}): ${difference.joined.length} joined, ${difference.left.length} left, ${difference.changed.length} changed.`);
  say(`Left out: ${leftOut.protected} protected, ${leftOut.hidden} hidden, ${leftOut.disabled} closed, ${leftOut.guest} guests, ${leftOut.nameless + leftOut.untold} that Entra tells too little of.`);
  if (leftOut.protected === 0) say('Nobody bears the mark of protected identity. Is the mark the right one?');
  if (disregarded > 0) say(`${disregarded} changed responsibilities do not count: whoever changed them does not keep them.`);
  if (orphaned > 0) say(`${orphaned} responsibilities name somebody who is not shown.`);
}

function readState(file) {
  try {
    return file !== undefined && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  } catch {
    return undefined;
  }
}

/** Whole or not at all. */
function writeState(file, kept) {
  if (file === undefined) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, JSON.stringify(kept), { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      site: { type: 'string' }, state: { type: 'string' }, keepers: { type: 'string' }, dry: { type: 'boolean', default: false },
      force: { type: 'boolean', default: false }, base: { type: 'string', default: 'https://graph.microsoft.com' }, help: { type: 'boolean', default: false }
    }
  });
  if (values.help || values.site === undefined || !/^[^/:]+(:\d+)?:\//.test(values.site)) throw new Stop(usage);
  return values;
}
