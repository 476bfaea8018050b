import * as v from 'valibot';

import { Person } from '../../domain/people/Person';
import { DirectoryFile } from '../../domain/sync/PublishedFiles';
import { personIdSchema } from '../log/activityData';
import { line } from '../log/line';

const person = v.object({ id: personIdSchema, name: v.pipe(line(120), v.minLength(1)), title: v.optional(line(255), ''), unit: v.optional(line(255), '') });

const file = v.object({
  format: v.literal(1),
  version: v.pipe(v.string(), v.minLength(1), v.maxLength(255)),
  publishedAt: v.pipe(v.string(), v.isoTimestamp()),
  people: v.array(v.unknown())
});

/** A directory out of parsed JSON; undefined when its frame does not hold. Entries that do not hold are left out. */
export function toDirectoryFile(json: unknown): DirectoryFile | undefined {
  const parsed = v.safeParse(file, json);
  if (!parsed.success) return undefined;
  const { version, publishedAt } = parsed.output;
  const people: Person[] = [];
  for (const entry of parsed.output.people) {
    const found = v.safeParse(person, entry);
    if (found.success) people.push(found.output);
  }
  return { version, publishedAt, people };
}
