import { mayWrite, overridesItemSecurity } from '../access/roles.ts';
import { serviceErrors } from '../http/serviceErrors.ts';
import { everyRow, findItem } from '../store/items.ts';
import type { Condition } from '../store/items.ts';
import type { Item, User } from '../store/Model.ts';
import type { FoundList } from './listOf.ts';
import type { GraphCall } from './Operation.ts';
import { etagOf } from './present/toListItem.ts';

/** A list, and what the person may do with it. */
type Where = Pick<FoundList, 'list' | 'role'>;

/** Which rows the person may see: all, or with ReadSecurity 2 their own. */
export function readableRows(user: User, where: Where): Condition {
  return seesAll(where) ? everyRow : { sql: 'author = ?', values: [user.no] };
}

export function maySee(user: User, where: Where, item: Item): boolean {
  return seesAll(where) || item.author === user.no;
}

function seesAll({ list, role }: Where): boolean {
  return list.settings.readSecurity === 1 || overridesItemSecurity(role);
}

/** The item of a call, if the person may see it. */
export function itemOf(call: GraphCall, found: FoundList): Item {
  const id = Number(call.params['item']);
  const item = Number.isInteger(id) ? findItem(call.tenant.store, found.list, id) : undefined;
  if (item === undefined || !maySee(call.user, found, item)) {
    throw serviceErrors.itemNotFound();
  }
  return item;
}

/** Throws unless the person may add rows. */
export function checkMayAdd(where: Where): void {
  if (!mayAdd(where)) {
    throw serviceErrors.accessDenied();
  }
}

export function mayAdd({ list, role }: Where): boolean {
  return mayWrite(role) && (list.settings.writeSecurity !== 4 || overridesItemSecurity(role));
}

/** Whether a row is the person's to change and remove: with WriteSecurity 2, their own alone. */
export function mayChange(user: User, where: Where, item: Item): boolean {
  return mayAdd(where) && (where.list.settings.writeSecurity !== 2 || overridesItemSecurity(where.role) || item.author === user.no);
}

/** Throws unless the person may change the row, and has seen its newest version where If-Match says which. */
export function checkMayChange(call: GraphCall, found: FoundList, item: Item): void {
  if (!mayChange(call.user, found, item) && !(mayWrite(found.role) && call.tenant.doubts.isOn('writeSecurityIgnored'))) {
    throw serviceErrors.accessDenied();
  }
  checkIfMatch(call.incoming.headers['if-match'], etagOf(item));
}

/** `If-Match`: a list of tags, or a star. */
export function checkIfMatch(header: string | undefined, etag: string): void {
  if (header === undefined || header.trim() === '*' || header.trim() === '') {
    return;
  }
  const bare = (tag: string): string => tag.trim().replace(/^W\//, '').replace(/^"|"$/g, '').replace(/[{}]/g, '').toLowerCase();
  // The tags hold commas themselves: "guid,version".
  const given = header.match(/(?:W\/)?"[^"]*"/g) ?? [header];
  if (!given.some((tag) => bare(tag) === bare(etag))) {
    throw serviceErrors.etagMismatch();
  }
}
