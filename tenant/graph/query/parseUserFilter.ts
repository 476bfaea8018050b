import { serviceErrors } from '../../http/serviceErrors.ts';
import type { User } from '../../store/Model.ts';
import { userProperties } from '../present/toUser.ts';
import { splitByAnd } from './splitByAnd.ts';

type UserTest = (user: User) => boolean;
/** Whether the one who asks may look at a property of a user. */
type MayLook = (user: User, property: string) => boolean;

const filterable = ['id', 'displayName', 'givenName', 'surname', 'mail', 'userPrincipalName', 'accountEnabled', 'userType', 'department', 'jobTitle', 'companyName', 'officeLocation', 'showInAddressList'];
const extension = /^onPremisesExtensionAttributes\/(extensionAttribute(?:[1-9]|1[0-5]))$/;
const text = "'(?:[^']|'')*'";
const equality = new RegExp(`^([\\w/]+)\\s+(eq|ne)\\s+(${text}|true|false|null)$`, 'i');
const prefix = new RegExp(`^startswith\\(\\s*(\\w+)\\s*,\\s*(${text})\\s*\\)$`, 'i');
const oneOf = new RegExp(`^(\\w+)\\s+in\\s*\\(\\s*(${text}(?:\\s*,\\s*${text})*)\\s*\\)$`, 'i');

/**
 * eq, ne, startswith and in, joined by `and`; anything else is refused by name. People whose property the caller may not look at
 * are left out, whatever is compared (filter-query-parameter).
 * @param advanced - asked with ConsistencyLevel and `$count`, which ne and some properties need (advanced-queries)
 */
export function parseUserFilter(filter: string, mayLook: MayLook, advanced: boolean): UserTest {
  const tests = splitByAnd(filter).map((clause) => parseClause(clause, mayLook, advanced));
  return (user) => tests.every((test) => test(user));
}

function parseClause(clause: string, mayLook: MayLook, advanced: boolean): UserTest {
  const equal = equality.exec(clause);
  if (equal !== null) {
    const [, name = '', operator = '', literal = ''] = equal;
    const read = propertyOf(name);
    const wanted = fold(toValue(literal));
    if (!advanced && (operator.toLowerCase() === 'ne' || name === 'showInAddressList' || extension.test(name))) {
      throw serviceErrors.directoryFilter(`Unsupported or invalid query filter clause specified for property '${name}' of resource 'User'.`);
    }
    const isWanted = operator.toLowerCase() === 'eq';
    return (user) => mayLook(user, name) && (fold(read(user)) === wanted) === isWanted;
  }
  const start = prefix.exec(clause);
  if (start !== null) {
    const read = propertyOf(start[1] ?? '');
    const wanted = String(fold(toValue(start[2] ?? '')));
    return (user) => mayLook(user, start[1] ?? '') && String(fold(read(user) ?? '')).startsWith(wanted);
  }
  const among = oneOf.exec(clause);
  if (among !== null) {
    const read = propertyOf(among[1] ?? '');
    const wanted = (among[2] ?? '').match(new RegExp(text, 'g'))?.map((value) => fold(toValue(value))) ?? [];
    return (user) => mayLook(user, among[1] ?? '') && wanted.includes(fold(read(user)));
  }
  throw serviceErrors.unsupported(`'${clause}' in $filter on users; it takes eq, ne, startswith and in, joined by and`);
}

function propertyOf(name: string): (user: User) => unknown {
  const attribute = extension.exec(name)?.[1];
  if (attribute !== undefined) {
    return (user) => (userProperties['onPremisesExtensionAttributes']?.(user) as Record<string, unknown>)[attribute];
  }
  const property = filterable.includes(name) ? userProperties[name] : undefined;
  if (property === undefined) {
    throw serviceErrors.directoryFilter(`Unsupported or invalid query filter clause specified for property '${name}' of resource 'User'.`);
  }
  return property;
}

function toValue(literal: string): string | boolean | null {
  if (literal.startsWith("'")) {
    return literal.slice(1, -1).replace(/''/g, "'");
  }
  return literal.toLowerCase() === 'null' ? null : literal.toLowerCase() === 'true';
}

/** Entra compares text without regard to case. */
function fold(value: unknown): unknown {
  return typeof value === 'string' ? value.toLowerCase() : value;
}
