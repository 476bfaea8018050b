import * as v from 'valibot';

import { isKey } from '../../domain/log/key';
import { Checkpoint, PackedReactions, PackedRow } from '../../domain/sync/Checkpoint';
import { commentDataSchema, personIdSchema, postDataSchema } from '../log/activityData';
import { line } from '../log/line';
import { plainText } from '../log/plainText';

const key = v.pipe(v.string(), v.check(isKey));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER));
const itemId = v.pipe(count, v.minValue(1));
const shortText = v.pipe(v.string(), v.maxLength(255));
const name = line(120);
const content = v.pipe(v.string(), v.transform((text) => plainText(text, 10_000)));

/** The columns that all kinds have in common, from itemId to content. */
const columns = [itemId, count, key, key] as const;
const after = [personIdSchema, name, count] as const;

const row = v.union([
  v.tuple([...columns, v.picklist(['post', 'question']), ...after, shortText, shortText, content, v.nullish(postDataSchema)]),
  v.tuple([...columns, v.literal('comment'), ...after, key, shortText, content, v.nullish(commentDataSchema)]),
  v.tuple([...columns, v.picklist(['answer', 'retraction']), ...after, key, shortText, content, v.nullish(v.pipe(v.unknown(), v.transform(() => null)))])
]);

const reactions = v.tuple([
  key,
  key,
  v.picklist(['like', 'heart', 'idea', 'fun']),
  v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]*={0,2}$/)),
  v.pipe(v.array(v.tuple([itemId, personIdSchema, name])), v.maxLength(3))
]);

const file = v.object({
  format: v.literal(1),
  writtenAt: v.pipe(v.string(), v.isoTimestamp()),
  token: v.pipe(v.string(), v.minLength(1), v.maxLength(8_000)),
  settingsVersion: count,
  directoryVersion: v.pipe(v.string(), v.maxLength(255)),
  since: v.pipe(v.string(), v.regex(/^\d{4}[-0-9TZa-z]{0,29}$/)),
  rows: v.array(v.unknown()),
  reactions: v.array(v.unknown())
});

/** A checkpoint out of parsed JSON; undefined when its frame does not hold. Single rows that do not hold are left out. */
export function toCheckpoint(json: unknown): Checkpoint | undefined {
  const parsed = v.safeParse(file, json);
  if (!parsed.success) return undefined;
  return {
    ...parsed.output,
    rows: valid(row, parsed.output.rows) as unknown as readonly PackedRow[],
    reactions: valid(reactions, parsed.output.reactions) as unknown as readonly PackedReactions[]
  };
}

function valid<T>(schema: v.GenericSchema<unknown, T>, values: readonly unknown[]): T[] {
  const result: T[] = [];
  for (const value of values) {
    const parsed = v.safeParse(schema, value);
    if (parsed.success) result.push(parsed.output);
  }
  return result;
}
