import type { Answer } from '../../http/Answer.ts';
import { json } from '../../http/Answer.ts';
import type { GraphCall } from '../Operation.ts';
import { select } from '../present/select.ts';
import { toSite } from '../present/toSite.ts';
import { siteOf } from '../siteOf.ts';

export function getSite(call: GraphCall): Answer {
  return json(200, select(toSite(call, siteOf(call)), call.query['$select']));
}
