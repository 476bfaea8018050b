import { serviceErrors } from '../../http/serviceErrors.ts';
import type { User } from '../../store/Model.ts';
import type { GraphCall } from '../Operation.ts';
import { toUser } from '../present/toUser.ts';

const mostLevels = 1000;

interface ManagerExpand {
  levels: number;
  select: string | undefined;
}

/** What `$expand=manager(…)` adds to a person; nothing where it does not stand. It asks for User.Read.All. */
export function managerExpansion(call: GraphCall): (user: User) => Record<string, unknown> {
  const option = call.query['$expand'];
  if (option === undefined) {
    return () => ({});
  }
  const expand = readManagerExpand(call, option);
  if (!call.scopes.has('User.Read.All')) {
    throw serviceErrors.directoryScope();
  }
  return (user) => toManagerChain(call, user, expand);
}

/** `manager`, or `manager($levels=n|max;$select=…)`; levels are an advanced query and ask for ConsistencyLevel. */
function readManagerExpand(call: GraphCall, option: string): ManagerExpand {
  const inner = /^\s*manager\s*(?:\((.*)\))?\s*$/i.exec(option);
  const parts = new Map((inner?.[1] ?? '').split(';').filter((part) => part.trim() !== '').map((part) => part.trim().split(/=(.*)/s) as [string, string]));
  const levels = parts.get('$levels');
  if (inner === null || [...parts.keys()].some((name) => name !== '$levels' && name !== '$select')) {
    throw serviceErrors.unsupported(`'$expand=${option}' on a user; it takes manager($levels=…;$select=…)`);
  }
  if (levels !== undefined && !/^eventual$/i.test(call.incoming.headers['consistencylevel'] ?? '')) {
    throw serviceErrors.levelsNeedHeader();
  }
  const wanted = levels === undefined ? 1 : levels.toLowerCase() === 'max' ? mostLevels : Number(levels);
  if (!Number.isInteger(wanted) || wanted < 1 || wanted > mostLevels) {
    throw serviceErrors.directoryFilter(`Invalid $levels value: '${levels ?? ''}'. It must be max or between 1 and ${mostLevels}.`);
  }
  return { levels: wanted, select: parts.get('$select') };
}

/** The chain upwards as one object within another; it ends at the top, or where it would go round. */
function toManagerChain(call: GraphCall, user: User, { levels, select }: ManagerExpand, seen: ReadonlySet<string> = new Set()): Record<string, unknown> {
  const manager = user.managerId === null ? undefined : call.tenant.user(user.managerId);
  if (manager === undefined || levels === 0 || seen.has(manager.id)) {
    return {};
  }
  const above = toManagerChain(call, manager, { levels: levels - 1, select }, new Set([...seen, manager.id]));
  return { manager: { '@odata.type': '#microsoft.graph.user', ...toUser(call, manager, select ?? ''), ...above } };
}
