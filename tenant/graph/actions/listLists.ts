import { listRoleOf, mayRead } from '../../access/roles.ts';
import type { Answer } from '../../http/Answer.ts';
import { json } from '../../http/Answer.ts';
import type { GraphCall } from '../Operation.ts';
import { select } from '../present/select.ts';
import { toList } from '../present/toList.ts';
import { siteOf } from '../siteOf.ts';

export function listLists(call: GraphCall): Answer {
  const site = siteOf(call);
  const lists = call.tenant.world.lists.filter(
    (list) => list.settings.site === site.no && !list.settings.hidden && mayRead(listRoleOf(call.user, site, list)),
  );
  return json(200, { value: lists.map((list) => select(toList(call, site, list), call.query['$select'])) });
}
