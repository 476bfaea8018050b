import * as v from 'valibot';

import { DirectoryLists } from '../../domain/directory/lists/DirectoryLists';
import { Person } from '../../domain/people/Person';
import { DirectoryFile } from '../../domain/sync/PublishedFiles';
import { personIdSchema } from '../log/activityData';
import { line } from '../log/line';
import { toDirectoryLists } from './toDirectoryLists';

const mostPhones: number = 6;

/** A field that is not worth losing the person for: what does not hold is left out. */
const optionalLine = (length: number, shape: RegExp = /\S/): v.GenericSchema<unknown, string | undefined> =>
  v.fallback(v.optional(v.pipe(line(length), v.trim(), v.regex(shape))), undefined);

const person = v.object({
  id: personIdSchema,
  name: v.pipe(line(120), v.minLength(1)),
  title: v.optional(line(255), ''),
  unit: v.optional(line(255), ''),
  given: optionalLine(120),
  surname: optionalLine(120),
  office: optionalLine(120),
  mail: optionalLine(255, /^\S+@\S+$/),
  phones: v.fallback(v.optional(v.pipe(v.array(line(40)), v.transform((phones) => phones.map((phone) => phone.trim()).filter(Boolean).slice(0, mostPhones)))), undefined),
  manager: v.fallback(v.optional(personIdSchema), undefined),
  kind: v.fallback(v.optional(v.picklist(['employee', 'politician'])), undefined)
});

const file = v.object({
  format: v.literal(1),
  version: v.pipe(v.string(), v.minLength(1), v.maxLength(255)),
  publishedAt: v.pipe(v.string(), v.isoTimestamp()),
  people: v.array(v.unknown()),
  lists: v.optional(v.unknown())
});

/** A directory out of parsed JSON; undefined when its frame does not hold. Entries that do not hold are left out. */
export function toDirectoryFile(json: unknown): DirectoryFile | undefined {
  const parsed = v.safeParse(file, json);
  if (!parsed.success) return undefined;
  const { version, publishedAt } = parsed.output;
  const people: Person[] = [];
  for (const entry of parsed.output.people) {
    const found = v.safeParse(person, entry);
    if (found.success) people.push(withoutEmpty(found.output));
  }
  const lists: DirectoryLists | undefined = toDirectoryLists(parsed.output.lists);
  return { version, publishedAt, people, ...(lists ? { lists } : {}) };
}

/** Without the fields that are not there: they would be stored 12,570 times. */
function withoutEmpty(found: v.InferOutput<typeof person>): Person {
  const kept: typeof found = { ...found };
  for (const key of Object.keys(kept) as (keyof typeof kept)[]) if (kept[key] === undefined) delete kept[key];
  return kept;
}
