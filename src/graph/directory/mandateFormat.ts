import * as v from 'valibot';

import { Mandate } from '../../domain/directory/Mandate';
import { personIdSchema } from '../log/activityData';
import { line } from '../log/line';
import { RowFormat } from './RowFormat';

const name = v.pipe(line(120), v.trim(), v.minLength(1));
const date = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/), v.check((day) => !Number.isNaN(Date.parse(`${day}T00:00:00Z`))));

const mandateSchema = v.object({
  person: personIdSchema,
  board: name,
  party: v.fallback(v.optional(v.pipe(line(120), v.trim()), ''), ''),
  role: name,
  from: date,
  to: v.fallback(v.optional(date), undefined)
});

/** A mandate as the file and the list give it. */
export function toMandate(id: string, json: unknown): Mandate | undefined {
  const parsed = v.safeParse(mandateSchema, json);
  if (!parsed.success) return undefined;
  const { to, ...rest } = parsed.output;
  return { id, ...rest, ...(to ? { to } : {}) };
}

export const mandateFormat: RowFormat<Mandate> = {
  title: 'Mandates',
  columns: ['Person'],
  toValue: (id, { Person }, data) => (typeof data === 'object' && data !== null ? toMandate(id, { ...data, person: Person }) : undefined),
  toColumns: ({ person }) => ({ Person: person }),
  toData: ({ board, party, role, from, to }) => ({ board, party, role, from, ...(to ? { to } : {}) })
};
