import { mayWrite, overridesItemSecurity } from '../access/roles.ts';
import { serviceErrors } from '../http/serviceErrors.ts';
import { findItem } from '../store/items.ts';
import type { Condition } from '../store/items.ts';
import type { Item } from '../store/Model.ts';
import type { FoundList } from './listOf.ts';
import type { GraphCall } from './Operation.ts';
import { etagOf } from './present/toListItem.ts';

/** Which rows the person may see: all, or with ReadSecurity 2 their own. */
export function readableRows(call: GraphCall, { list, role }: FoundList): Condition {
  return seesAll({ list, role }) ? { sql: '1', values: [] } : { sql: 'author = ?', values: [call.user.no] };
}

export function maySee(call: GraphCall, found: FoundList, item: Item): boolean {
  return seesAll(found) || item.author === call.user.no;
}

function seesAll({ list, role }: Pick<FoundList, 'list' | 'role'>): boolean {
  return list.settings.readSecurity === 1 || overridesItemSecurity(role);
}

/** The item of a call, if the person may see it. */
export function itemOf(call: GraphCall, found: FoundList): Item {
  const id = Number(call.params['item']);
  const item = Number.isInteger(id) ? findItem(call.tenant.store, found.list, id) : undefined;
  if (item === undefined || !maySee(call, found, item)) {
    throw serviceErrors.itemNotFound();
  }
  return item;
}

/** Throws unless the person may add rows. */
export function checkMayAdd({ list, role }: FoundList): void {
  if (!mayWrite(role) || (list.settings.writeSecurity === 4 && !overridesItemSecurity(role))) {
    throw serviceErrors.accessDenied();
  }
}

/** Throws unless the person may change the row, and has seen its newest version where If-Match says which. */
export function checkMayChange(call: GraphCall, found: FoundList, item: Item): void {
  checkMayAdd(found);
  if (found.list.settings.writeSecurity === 2 && !overridesItemSecurity(found.role) && item.author !== call.user.no) {
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
