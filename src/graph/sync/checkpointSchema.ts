import * as v from 'valibot';

import { isKey } from '../../domain/log/key';
import { Checkpoint, PackedReactions } from '../../domain/sync/Checkpoint';
import { mostPairs } from '../../domain/sync/pairs';
import { windowStart } from '../../domain/sync/windowStart';
import { commentDataSchema, kudosDataSchema, personIdSchema, postDataSchema } from '../log/activityData';
import { isoTime } from '../log/isoTime';
import { line } from '../log/line';
import { cleanText } from '../../domain/log/cleanText';
import { cursorMark } from '../log/readPage';

const maxRows: number = 100_000;
const maxPeople: number = 1_000;
/** More than any municipality has: one that claims more would make everyone ask too often. */
const mostStaff: number = 200_000;
/** Eight bytes a pair, four characters for three bytes. */
const longestPairs: number = Math.ceil((mostPairs * 8) / 3) * 4;
/** The year 2100, epoch seconds. */
const latestSecond: number = 4_102_444_800;

const key = v.pipe(v.string(), v.check(isKey), v.check((text) => windowStart(text) !== undefined));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER));
const itemId = v.pipe(count, v.minValue(1));
const shortText = v.pipe(v.string(), v.maxLength(255));
const name = line(120);
const content = v.pipe(v.string(), v.transform((text) => cleanText(text, 10_000)));

/** The columns that all kinds have in common, from itemId to content. */
const columns = [itemId, count, key, key] as const;
const after = [personIdSchema, name, v.pipe(count, v.maxValue(latestSecond))] as const;

const row = v.union([
  v.tuple([...columns, v.picklist(['post', 'question']), ...after, shortText, shortText, content, v.nullish(postDataSchema)]),
  v.tuple([...columns, v.literal('comment'), ...after, key, shortText, content, v.nullish(commentDataSchema)]),
  v.tuple([...columns, v.literal('kudos'), ...after, shortText, shortText, content, kudosDataSchema]),
  v.tuple([...columns, v.literal('placement'), ...after, key, shortText, content, v.nullish(v.pipe(v.unknown(), v.transform(() => null)))]),
  v.tuple([...columns, v.picklist(['answer', 'retraction']), ...after, key, shortText, content, v.nullish(v.pipe(v.unknown(), v.transform(() => null)))])
]);

const reactions = v.tuple([
  key,
  key,
  v.picklist(['like', 'heart', 'idea', 'fun']),
  v.pipe(v.string(), v.maxLength(longestPairs), v.regex(/^[A-Za-z0-9+/]*={0,2}$/)),
  v.pipe(v.array(v.tuple([itemId, personIdSchema, name])), v.maxLength(3))
]);

const person = v.tuple([personIdSchema, name, line(255), line(255)]);

const file = v.object({
  format: v.literal(1),
  writtenAt: isoTime,
  // What begins like a cursor would be asked for as an address.
  token: v.pipe(v.string(), v.minLength(1), v.maxLength(8_000), v.check((text) => text.indexOf(cursorMark) !== 0)),
  tokensAreBound: v.optional(v.literal(true)),
  settingsVersion: count,
  directoryVersion: v.pipe(v.string(), v.maxLength(255)),
  since: v.pipe(v.string(), v.check((text) => windowStart(text) !== undefined)),
  staff: v.optional(v.pipe(count, v.maxValue(mostStaff))),
  people: v.optional(v.pipe(v.array(v.unknown()), v.maxLength(maxPeople))),
  rows: v.pipe(v.array(v.unknown()), v.maxLength(maxRows)),
  reactions: v.pipe(v.array(v.unknown()), v.maxLength(maxRows))
});

/**
 * A checkpoint out of parsed JSON; undefined when its frame does not hold, or when it has more than 100,000 rows or 200,000
 * reactions. Single rows that do not hold are left out.
 */
export function toCheckpoint(json: unknown): Checkpoint | undefined {
  const parsed = v.safeParse(file, json);
  if (!parsed.success) return undefined;
  const groups: readonly PackedReactions[] = valid(reactions, parsed.output.reactions);
  if (groups.reduce((length, [, , , packed]) => length + packed.length, 0) > longestPairs) return undefined;
  const { people, rows, ...frame } = parsed.output;
  return {
    ...frame,
    rows: valid(row, rows),
    reactions: groups,
    ...(people ? { people: valid(person, people) } : {})
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
