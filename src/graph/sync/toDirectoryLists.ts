import * as v from 'valibot';

import { DirectoryLists } from '../../domain/directory/lists/DirectoryLists';
import { ListRow, ListSnapshot } from '../../domain/directory/lists/ListRow';
import { toMandate } from '../directory/mandateFormat';
import { toProfile } from '../directory/profileData';
import { toResponsibility } from '../directory/responsibilityFormat';
import { personIdSchema } from '../log/activityData';
import { isoTime } from '../log/isoTime';

const key = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
const number = v.pipe(v.number(), v.integer(), v.minValue(1));

const about = {
  item: number,
  at: isoTime,
  by: v.fallback(v.optional(personIdSchema), undefined)
};
const sealSchema = v.object({ ...about, seal: key, replaces: v.array(number) });
const valueSchema = v.object({ ...about, version: v.fallback(number, 1), import: v.optional(key), value: v.record(v.string(), v.unknown()) });
const snapshotSchema = v.object({ token: v.optional(v.pipe(v.string(), v.maxLength(4_000))), rows: v.array(v.unknown()) });
const listsSchema = v.object({
  responsibilities: v.optional(v.unknown()),
  mandates: v.optional(v.unknown()),
  profiles: v.optional(v.unknown()),
  keepers: v.fallback(v.array(v.unknown()), [])
});

/** The lists of a directory file; undefined when there are none. Rows that do not hold are left out one by one. */
export function toDirectoryLists(json: unknown): DirectoryLists | undefined {
  const lists = v.safeParse(listsSchema, json);
  if (!lists.success) return undefined;
  const { responsibilities, mandates, profiles, keepers } = lists.output;
  return {
    responsibilities: toSnapshot(responsibilities, ({ id, task, unit, ...data }) => (typeof id === 'string' ? toResponsibility(id, task, unit, data) : undefined)),
    mandates: toSnapshot(mandates, ({ id, ...data }) => (typeof id === 'string' ? toMandate(id, data) : undefined)),
    profiles: toSnapshot(profiles, ({ person, ...data }) => (typeof person === 'string' ? toProfile(person, data) : undefined)),
    keepers: keepers.flatMap((keeper) => {
      const id = v.safeParse(personIdSchema, keeper);
      return id.success ? [id.output] : [];
    })
  };
}

function toSnapshot<T>(json: unknown, toValue: (value: Record<string, unknown>) => T | undefined): ListSnapshot<T> {
  const snapshot = v.safeParse(snapshotSchema, json);
  if (!snapshot.success) return { rows: [] };
  const { token, rows } = snapshot.output;
  return { rows: rows.flatMap((row) => toRow(row, toValue) ?? []), ...(token === undefined ? {} : { token }) };
}

function toRow<T>(json: unknown, toValue: (value: Record<string, unknown>) => T | undefined): ListRow<T> | undefined {
  const seal = v.safeParse(sealSchema, json);
  if (seal.success) {
    const { item, at, by, seal: importId, replaces } = seal.output;
    return { type: 'seal', itemId: item, changedAt: at, importId, replaces, ...(by ? { changedBy: by } : {}) };
  }
  const parsed = v.safeParse(valueSchema, json);
  if (!parsed.success) return undefined;
  const { item, at, by, version, import: importId } = parsed.output;
  const value: T | undefined = toValue(parsed.output.value);
  if (value === undefined) return undefined;
  return { type: 'value', itemId: item, changedAt: at, version, value, ...(by ? { changedBy: by } : {}), ...(importId ? { importId } : {}) };
}
