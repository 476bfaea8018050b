import * as v from 'valibot';

import { ListRow } from '../../domain/directory/lists/ListRow';
import { personIdSchema } from '../log/activityData';
import { isoTime } from '../log/isoTime';
import { RowFormat } from './RowFormat';

const maxData: number = 60_000;
const maxReplaced: number = 5_000;

const itemId = v.pipe(v.string(), v.regex(/^[1-9]\d{0,14}$/), v.transform(Number));

/** A list item as Graph gives it. Everything that Graph may leave out is optional. */
export const listItemSchema = v.object({
  id: itemId,
  eTag: v.nullish(v.string()),
  lastModifiedDateTime: v.nullish(isoTime),
  createdDateTime: v.nullish(isoTime),
  createdBy: v.nullish(v.object({ user: v.nullish(v.object({ id: v.nullish(v.string()) })) })),
  lastModifiedBy: v.nullish(v.object({ user: v.nullish(v.object({ id: v.nullish(v.string()) })) })),
  fields: v.record(v.string(), v.unknown())
});

export type ListItem = v.InferOutput<typeof listItemSchema>;

const sealSchema = v.object({ replaces: v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(1))), v.maxLength(maxReplaced)) });

/** "3" of `"guid,3"`; 1 when Graph does not say. */
export function versionOfItem({ eTag }: ListItem): number {
  const version: number = Number(/,(\d{1,9})"?$/.exec(eTag ?? '')?.[1]);
  return version > 0 ? version : 1;
}

/** A row of the page as a row of the list; undefined for what makes no sense, whoever wrote it. */
export function toListRow<T>(format: RowFormat<T>, json: unknown): ListRow<T> | undefined {
  const parsed = v.safeParse(listItemSchema, json);
  if (!parsed.success) return undefined;
  const item: ListItem = parsed.output;
  const rowId: string = textOf(item, 'RowId');
  const importId: string = textOf(item, 'ImportId');
  const text: string = textOf(item, 'Data');
  if (rowId === '' || rowId.length > 64 || importId.length > 64 || text.length > maxData) return undefined;
  const data: unknown = parse(text);
  const changedBy = v.safeParse(personIdSchema, item.lastModifiedBy?.user?.id ?? item.createdBy?.user?.id);
  const about = {
    itemId: item.id,
    changedAt: new Date(item.lastModifiedDateTime ?? item.createdDateTime ?? 0).toISOString(),
    ...(changedBy.success ? { changedBy: changedBy.output } : {})
  };
  if (importId !== '' && rowId === importId) {
    const seal = v.safeParse(sealSchema, data);
    return seal.success ? { type: 'seal', ...about, importId, replaces: seal.output.replaces } : undefined;
  }
  const columns: Record<string, string> = {};
  for (const name of format.columns) columns[name] = textOf(item, name);
  const value: T | undefined = format.toValue(rowId, columns, data);
  return value && { type: 'value', ...about, value, version: versionOfItem(item), ...(importId ? { importId } : {}) };
}

function textOf({ fields }: ListItem, name: string): string {
  const value: unknown = fields[name];
  return typeof value === 'string' ? value : '';
}

function parse(text: string): unknown {
  try {
    return text === '' ? {} : JSON.parse(text);
  } catch {
    return undefined;
  }
}
