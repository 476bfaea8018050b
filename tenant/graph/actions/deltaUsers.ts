import type { Answer } from '../../http/Answer.ts';
import { json } from '../../http/Answer.ts';
import { serviceErrors } from '../../http/serviceErrors.ts';
import type { User } from '../../store/Model.ts';
import { lastUserChange, selectUserChanges } from '../../store/users.ts';
import type { GraphCall } from '../Operation.ts';
import { toUser, usualProperties } from '../present/toUser.ts';
import { readIdFilter } from '../query/readIdFilter.ts';
import { readUserDeltaToken, toUserDeltaToken } from '../query/userDeltaToken.ts';
import type { UserDeltaPosition } from '../query/userDeltaToken.ts';

/** People a page; `$top` is not honoured (microsoft-graph-docs#5566, #7160). */
const pageSize = 200;

/** Everyone, and from then on who has changed. */
export function deltaUsers(call: GraphCall): Answer {
  if (call.user.userType === 'Guest') {
    throw serviceErrors.directoryScope();
  }
  const seq = lastUserChange(call.tenant.store);
  const given = call.query['$skiptoken'] ?? call.query['$deltatoken'];
  const start: UserDeltaPosition = { round: 'all', after: 0, seq, select: call.query['$select'], ids: readIdFilter(call.query['$filter']) };
  if (given === 'latest') {
    return toAnswer(call, [], { ...start, round: 'changes', after: seq }, false);
  }
  // 410 leads to an empty token.
  const from = given === undefined || given === '' ? start : readUserDeltaToken(call, given, `${addressOf(call)}?$deltatoken=`);
  return from.round === 'all' ? enumerate(call, from) : follow(call, from, seq);
}

function enumerate(call: GraphCall, from: UserDeltaPosition): Answer {
  const rest = call.tenant.world.users.filter((user) => user.no > from.after && isAsked(from, user.id)).sort((left, right) => left.no - right.no);
  const page = rest.slice(0, pageSize);
  const value = page.map((user) => toChanged(call, user, from.select, undefined));
  return rest.length > pageSize
    ? toAnswer(call, value, { ...from, after: page.at(-1)?.no ?? 0 }, true)
    : toAnswer(call, value, { ...from, round: 'changes', after: from.seq }, false);
}

function follow(call: GraphCall, from: UserDeltaPosition, seq: number): Answer {
  const tracked = new Set((from.select ?? usualProperties.join(',')).split(',').map((name) => name.trim()).concat('*'));
  const told = new Map([['managerId', 'manager'], ['division', 'employeeOrgData'], ['protected', 'onPremisesExtensionAttributes']]);
  const changes = selectUserChanges(call.tenant.store, from.after)
    .map((change) => ({ ...change, properties: change.properties.map((name) => told.get(name) ?? name) }))
    .filter(({ id, properties }) => isAsked(from, id) && (call.tenant.user(id) === undefined || properties.some((name) => tracked.has(name))));
  const page = changes.slice(0, pageSize);
  const minimal = /return=minimal/i.test(call.incoming.headers['prefer'] ?? '');
  const value = page.map(({ id, properties }) => {
    const user = call.tenant.user(id);
    const only = minimal && !properties.includes('*') ? properties.filter((name) => tracked.has(name)) : undefined;
    return user === undefined ? toRemoved(call, id) : toChanged(call, user, from.select, only);
  });
  const more = changes.length > pageSize;
  return toAnswer(call, value, { ...from, after: more ? (page.at(-1)?.seq ?? seq) : seq }, more, minimal ? { 'Preference-Applied': 'return=minimal' } : {});
}

function toAnswer(call: GraphCall, value: unknown[], position: UserDeltaPosition, more: boolean, headers: Record<string, string> = {}): Answer {
  const token = toUserDeltaToken(call, position);
  const link = more ? { '@odata.nextLink': `${addressOf(call)}?$skiptoken=${token}` } : { '@odata.deltaLink': `${addressOf(call)}?$deltatoken=${token}` };
  return json(200, { '@odata.context': `${call.incoming.origin}/v1.0/$metadata#users`, ...link, value }, headers);
}

function toChanged(call: GraphCall, user: User, select: string | undefined, only: string[] | undefined): Record<string, unknown> {
  const names = (only ?? select?.split(',') ?? usualProperties).map((name) => name.trim());
  const manager = names.includes('manager') && user.managerId !== null ? { 'manager@delta': [{ '@odata.type': '#microsoft.graph.user', id: user.managerId }] } : {};
  return { ...toUser(call, user, ['id', ...names.filter((name) => name !== 'id' && name !== 'manager')].join(',')), ...manager };
}

/** `changed` can be taken back for 30 days, `deleted` cannot. */
function toRemoved(call: GraphCall, id: string): Record<string, unknown> {
  const gone = [...call.tenant.world.userByNo.values()].find((user) => user.id === id);
  return { id, '@removed': { reason: gone?.deletedForever === true ? 'deleted' : 'changed' } };
}

function isAsked({ ids }: UserDeltaPosition, id: string): boolean {
  return ids === undefined || ids.includes(id.toLowerCase());
}

function addressOf(call: GraphCall): string {
  return `${call.incoming.origin}/v1.0/users/delta`;
}
