import type { Answer } from '../http/Answer.ts';
import { json } from '../http/Answer.ts';
import { readJson } from '../http/readJson.ts';
import { serviceErrors } from '../http/serviceErrors.ts';
import { insertOlderItems } from '../store/insertOlderItems.ts';
import type { ControlCall } from './controlOperations.ts';
import { talk } from './talk.ts';

const mostRows = 5_000_000;

/** Fills a log with older rows, for journeys that ask what growth costs. */
export function makeBulk({ tenant, incoming }: ControlCall): Answer {
  const { site: path = '/sites/torget', list: title = 'Activities', count, from, to, seed = 1 } = readJson(incoming);
  const site = tenant.site(String(path));
  const list = tenant.world.lists.find(({ settings }) => settings.site === site?.no && settings.title === String(title));
  if (list === undefined) {
    throw serviceErrors.listNotFound();
  }
  const [fromMs, toMs] = [Date.parse(String(from)), Date.parse(String(to))];
  if (typeof count !== 'number' || !Number.isInteger(count) || count < 1 || count > mostRows || !(fromMs < toMs)) {
    throw serviceErrors.invalidRequest('Bulk takes {"site", "list", "count": 1 to 5,000,000, "from": ISO, "to": ISO after it}.');
  }
  const lacking = ['ActivityId', 'At', 'Thread', 'Actor', 'Kind', 'Target', 'Audience', 'Content', 'Data'].find(
    (name) => !list.settings.columns.some((column) => column.name === name),
  );
  if (lacking !== undefined) {
    throw serviceErrors.fieldNotRecognized(lacking);
  }
  const writers = tenant.world.users.filter((user) => user.accountEnabled && user.userType === 'Member' && !user.protected);
  // The list's size goes into the seed, so that a second helping is not the first again.
  const made = insertOlderItems(tenant.store, list, count, talk({ writers, count, fromMs, toMs, seed: Number(seed) + list.itemCount }));
  return json(200, { made, itemCount: list.itemCount });
}
