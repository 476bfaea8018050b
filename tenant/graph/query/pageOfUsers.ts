import { addressOf } from '../../http/Incoming.ts';
import { serviceErrors } from '../../http/serviceErrors.ts';
import type { User } from '../../store/Model.ts';
import type { GraphCall } from '../Operation.ts';

const usualPage = 100;
const largestPage = 999;

/** The page of people that `$top` and `$skiptoken` ask for, and the link to the next; `isFirst` where it begins. */
export function pageOfUsers(call: GraphCall, found: readonly User[]): { page: User[]; isFirst: boolean; links: Record<string, string> } {
  const pageSize = readPageSize(call.query['$top']);
  const start = readStart(call.query['$skiptoken']);
  const page = found.slice(start, start + pageSize);
  const end = start + page.length;
  const next = new URLSearchParams(call.incoming.query);
  next.set('$skiptoken', Buffer.from(`users;${end}`).toString('base64url'));
  return { page, isFirst: start === 0, links: end < found.length ? { '@odata.nextLink': addressOf(call.incoming, next) } : {} };
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
