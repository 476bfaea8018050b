import { serviceErrors } from '../../http/serviceErrors.ts';
import type { User } from '../../store/Model.ts';
import { userProperties } from '../present/toUser.ts';

type UserTest = (user: User) => boolean;

const filterable = ['id', 'displayName', 'givenName', 'surname', 'mail', 'userPrincipalName', 'accountEnabled', 'userType', 'department', 'jobTitle', 'companyName', 'officeLocation'];
const text = "'(?:[^']|'')*'";
const equality = new RegExp(`^(\\w+)\\s+eq\\s+(${text}|true|false|null)$`, 'i');
const prefix = new RegExp(`^startswith\\(\\s*(\\w+)\\s*,\\s*(${text})\\s*\\)$`, 'i');
const oneOf = new RegExp(`^(\\w+)\\s+in\\s*\\(\\s*(${text}(?:\\s*,\\s*${text})*)\\s*\\)$`, 'i');

/** eq, startswith and in, joined by `and`; anything else is refused by name. */
export function parseUserFilter(filter: string): UserTest {
  const tests = splitByAnd(filter).map(parseClause);
  return (user) => tests.every((test) => test(user));
}

function parseClause(clause: string): UserTest {
  const equal = equality.exec(clause);
  if (equal !== null) {
    const read = propertyOf(equal[1] ?? '');
    const wanted = toValue(equal[2] ?? '');
    return (user) => fold(read(user)) === fold(wanted);
  }
  const start = prefix.exec(clause);
  if (start !== null) {
    const read = propertyOf(start[1] ?? '');
    const wanted = String(fold(toValue(start[2] ?? '')));
    return (user) => String(fold(read(user) ?? '')).startsWith(wanted);
  }
  const among = oneOf.exec(clause);
  if (among !== null) {
    const read = propertyOf(among[1] ?? '');
    const wanted = (among[2] ?? '').match(new RegExp(text, 'g'))?.map((value) => fold(toValue(value))) ?? [];
    return (user) => wanted.includes(fold(read(user)));
  }
  throw serviceErrors.unsupported(`'${clause}' in $filter on users; it takes eq, startswith and in, joined by and`);
}

function propertyOf(name: string): (user: User) => unknown {
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

function splitByAnd(filter: string): string[] {
  return (filter.match(/(?:'(?:[^']|'')*'|(?!\sand\s)[\s\S])+/gi) ?? []).map((clause) => clause.replace(/^\s*and\s+/i, '').trim());
}
