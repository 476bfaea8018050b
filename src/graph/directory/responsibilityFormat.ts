import * as v from 'valibot';

import { Responsibility, Weekday } from '../../domain/directory/Responsibility';
import { personIdSchema } from '../log/activityData';
import { line } from '../log/line';
import { RowFormat } from './RowFormat';

const time = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/));
const day = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7), v.transform((number) => number as Weekday));

const dutySchema = v.object({
  days: v.pipe(v.array(day), v.minLength(1), v.maxLength(7)),
  from: time,
  to: time,
  person: personIdSchema,
  onCall: v.optional(v.literal(true))
});

/** A list of which what does not hold is left out. */
const listOf = <T>(item: v.GenericSchema<unknown, T>, most: number): v.GenericSchema<unknown, readonly T[]> =>
  v.pipe(
    v.fallback(v.array(v.unknown()), []),
    v.transform((values) => values.slice(0, most).flatMap((value) => {
      const parsed = v.safeParse(item, value);
      return parsed.success ? [parsed.output] : [];
    }))
  );

const word = v.pipe(line(120), v.trim(), v.minLength(1)) as v.GenericSchema<unknown, string>;

const dataSchema = v.object({
  synonyms: listOf(word, 50),
  about: v.fallback(v.optional(v.pipe(line(500), v.minLength(1))), undefined),
  responsible: v.fallback(v.optional(personIdSchema), undefined),
  substitutes: listOf(personIdSchema as v.GenericSchema<unknown, string>, 10),
  duty: listOf(dutySchema as v.GenericSchema<unknown, v.InferOutput<typeof dutySchema>>, 20),
  /** Of the municipality's own pages, or any other, but never of another kind than the web. */
  residentLink: v.fallback(v.optional(v.pipe(v.string(), v.maxLength(500), v.regex(/^(https?:\/\/)?[^\s/:]+\.[^\s:]+$/i))), undefined)
});

/** A responsibility as the file and the list give it; shared by both. */
export function toResponsibility(id: string, task: unknown, unit: unknown, data: unknown): Responsibility | undefined {
  const parsed = v.safeParse(v.object({ task: v.pipe(line(120), v.trim(), v.minLength(1)), unit: v.pipe(line(255), v.trim(), v.minLength(1)), data: dataSchema }), { task, unit, data });
  if (!parsed.success) return undefined;
  const { about, responsible, residentLink, synonyms, substitutes, duty } = parsed.output.data;
  return {
    id,
    task: parsed.output.task,
    unit: parsed.output.unit,
    synonyms, substitutes, duty,
    responsible: responsible ?? '',
    ...(about ? { about } : {}),
    ...(residentLink ? { residentLink } : {})
  };
}

export const responsibilityFormat: RowFormat<Responsibility> = {
  title: 'Responsibilities',
  columns: ['Task', 'Unit'],
  toValue: (id, { Task, Unit }, data) => toResponsibility(id, Task, Unit, data),
  toColumns: ({ task, unit }) => ({ Task: task, Unit: unit }),
  toData: ({ synonyms, about, responsible, substitutes, duty, residentLink }) => ({
    ...(synonyms.length > 0 ? { synonyms } : {}),
    ...(about ? { about } : {}),
    ...(responsible ? { responsible } : {}),
    ...(substitutes.length > 0 ? { substitutes } : {}),
    ...(duty.length > 0 ? { duty } : {}),
    ...(residentLink ? { residentLink } : {})
  })
};
