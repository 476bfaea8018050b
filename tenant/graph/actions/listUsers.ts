import type { Answer } from '../../http/Answer.ts';
import { json } from '../../http/Answer.ts';
import { addressOf } from '../../http/Incoming.ts';
import { serviceErrors } from '../../http/serviceErrors.ts';
import type { GraphCall } from '../Operation.ts';
import { toUser } from '../present/toUser.ts';
import { parseUserFilter } from '../query/parseUserFilter.ts';
import { parseUserSearch } from '../query/parseUserSearch.ts';

const usualPage = 100;
const largestPage = 999;

export function listUsers(call: GraphCall): Answer {
  if (call.user.userType === 'Guest') {
    throw serviceErrors.directoryScope();
  }
  const eventual = /^eventual$/i.test(call.incoming.headers['consistencylevel'] ?? '');
  const search = call.query['$search'];
  if (search !== undefined && !eventual) {
    throw serviceErrors.searchNeedsHeader();
  }
  const byFilter = call.query['$filter'] === undefined ? undefined : parseUserFilter(call.query['$filter']);
  const bySearch = search === undefined ? undefined : parseUserSearch(search);
  const found = call.tenant.world.users.filter((user) => (byFilter?.(user) ?? true) && (bySearch?.(user) ?? true));
  const pageSize = readPageSize(call.query['$top']);
  const start = readStart(call.query['$skiptoken']);
  const page = found.slice(start, start + pageSize);
  const next = new URLSearchParams(call.incoming.query);
  next.set('$skiptoken', Buffer.from(`users;${start + page.length}`).toString('base64url'));
  return json(200, {
    '@odata.context': `${call.incoming.origin}/v1.0/$metadata#users`,
    ...(call.query['$count'] === 'true' && eventual && start === 0 ? { '@odata.count': found.length } : {}),
    ...(start + page.length < found.length ? { '@odata.nextLink': addressOf(call.incoming, next) } : {}),
    value: page.map((user) => toUser(call, user)),
  });
}

function readPageSize(option: string | undefined): number {
  if (option === undefined) {
    return usualPage;
  }
  if (!/^\d+$/.test(option) || Number(option) < 1 || Number(option) > largestPage) {
    throw serviceErrors.pageSize(option);
  }
  return Number(option);
}

function readStart(token: string | undefined): number {
  const start = token === undefined ? '0' : /^users;(\d+)$/.exec(Buffer.from(token, 'base64url').toString())?.[1];
  if (start === undefined) {
    throw serviceErrors.directoryFilter('The specified page token value has expired and can no longer be included in your request.');
  }
  return Number(start);
}
