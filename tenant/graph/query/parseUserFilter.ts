import { serviceErrors } from '../../http/serviceErrors.ts';
import type { User } from '../../store/Model.ts';
import { userProperties } from '../present/toUser.ts';
import { filterSupport } from './filterSupport.ts';
import type { FilterSupport } from './filterSupport.ts';
import { splitByAnd } from './splitByAnd.ts';

type UserTest = (user: User) => boolean;
/** Whether the one who asks may look at a property of a user. */
type MayLook = (user: User, property: string) => boolean;

const extension = /^onPremisesExtensionAttributes\/(extensionAttribute\d+)$/;
const text = "'(?:[^']|'')*'";
const equality = new RegExp(`^([\\w/]+)\\s+(eq|ne)\\s+(${text}|true|false|null)$`, 'i');
const prefix = new RegExp(`^startswith\\(\\s*(\\w+)\\s*,\\s*(${text})\\s*\\)$`, 'i');
const oneOf = new RegExp(`^(\\w+)\\s+in\\s*\\(\\s*(${text}(?:\\s*,\\s*${text})*)\\s*\\)$`, 'i');

/** A filter as a test of people, and whether one of its clauses takes an advanced query. */
export interface UserFilter {
  test: UserTest;
  isAdvanced: boolean;
}

/**
 * eq, ne, startswith and in, joined by `and`; anything else is refused by name. People whose property the caller may not look at
 * are left out, whatever is compared (filter-query-parameter).
 * @param advanced - asked with ConsistencyLevel and `$count`
 */
export function parseUserFilter(filter: string, mayLook: MayLook, advanced: boolean): UserFilter {
  const clauses = splitByAnd(filter).map((clause) => parseClause(clause, mayLook));
  const refused = clauses.find(({ isAdvanced }) => isAdvanced && !advanced);
  if (refused !== undefined) {
    throw unsupportedClause(refused.property);
  }
  return { test: (user) => clauses.every(({ test }) => test(user)), isAdvanced: clauses.some(({ isAdvanced }) => isAdvanced) };
}

function parseClause(clause: string, mayLook: MayLook): UserFilter & { property: string } {
  const equal = equality.exec(clause);
  if (equal !== null) {
    const [, name = '', operator = '', literal = ''] = equal;
    const read = propertyOf(name);
    const wanted = fold(toValue(literal));
    const isWanted = operator.toLowerCase() === 'eq';
    const isAdvanced = takesAdvanced(name, wanted === null ? 'null' : 'eq') || !isWanted;
    return { property: name, isAdvanced, test: (user) => mayLook(user, name) && (fold(read(user)) === wanted) === isWanted };
  }
  const start = prefix.exec(clause);
  if (start !== null) {
    const [, name = '', literal = ''] = start;
    const read = propertyOf(name);
    const wanted = String(fold(toValue(literal)));
    return { property: name, isAdvanced: takesAdvanced(name, 'startswith'), test: (user) => mayLook(user, name) && String(fold(read(user) ?? '')).startsWith(wanted) };
  }
  const among = oneOf.exec(clause);
  if (among !== null) {
    const [, name = '', list = ''] = among;
    const read = propertyOf(name);
    const wanted = list.match(new RegExp(text, 'g'))?.map((value) => fold(toValue(value))) ?? [];
    return { property: name, isAdvanced: takesAdvanced(name, 'in'), test: (user) => mayLook(user, name) && wanted.includes(fold(read(user))) };
  }
  throw serviceErrors.unsupported(`'${clause}' in $filter on users; it takes eq, ne, startswith and in, joined by and`);
}

/** Whether the comparison takes an advanced query. Throws where the property has no such comparison at all. */
function takesAdvanced(property: string, comparison: keyof FilterSupport): boolean {
  const needs = filterSupport(property)?.[comparison];
  if (needs === undefined) {
    throw unsupportedClause(property);
  }
  return needs === 'advanced';
}

function unsupportedClause(property: string): Error {
  return serviceErrors.directoryFilter(`Unsupported or invalid query filter clause specified for property '${property}' of resource 'User'.`);
}

function propertyOf(name: string): (user: User) => unknown {
  const attribute = extension.exec(name)?.[1];
  if (attribute !== undefined) {
    return (user) => (userProperties['onPremisesExtensionAttributes']?.(user) as Record<string, unknown>)[attribute];
  }
  const property = filterSupport(name) === undefined ? undefined : userProperties[name];
  if (property === undefined) {
    throw unsupportedClause(name);
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
