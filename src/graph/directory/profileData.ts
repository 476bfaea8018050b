import * as v from 'valibot';

import { Profile } from '../../domain/people/Profile';
import { personIdSchema } from '../log/activityData';
import { line } from '../log/line';

const dataSchema = v.object({
  kudosScope: v.fallback(v.picklist(['all', 'unit']), 'unit'),
  notify: v.fallback(v.optional(v.literal(true)), undefined),
  language: v.fallback(v.optional(v.pipe(v.string(), v.regex(/^[a-z]{2}$/))), undefined),
  absence: v.fallback(
    v.optional(
      v.object({
        until: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)),
        substitute: v.fallback(v.optional(personIdSchema), undefined),
        note: v.fallback(v.optional(v.pipe(line(200), v.trim(), v.minLength(1))), undefined)
      })
    ),
    undefined
  ),
  hiddenContact: v.fallback(v.optional(v.array(v.picklist(['phone', 'mail', 'office']))), undefined)
});

/** A profile out of its JSON; undefined for what is none. The narrower scope holds where none can be read. */
export function toProfile(person: string, json: unknown): Profile | undefined {
  const id = v.safeParse(personIdSchema, person);
  const data = v.safeParse(dataSchema, json);
  if (!id.success || !data.success) return undefined;
  const { kudosScope, notify, language, absence, hiddenContact } = data.output;
  return {
    person: id.output,
    kudosScope,
    ...(notify ? { notify } : {}),
    ...(notify && language ? { language } : {}),
    ...(absence ? { absence: { until: absence.until, ...(absence.substitute ? { substitute: absence.substitute } : {}), ...(absence.note ? { note: absence.note } : {}) } } : {}),
    ...(hiddenContact && hiddenContact.length > 0 ? { hiddenContact: Array.from(new Set(hiddenContact)) } : {})
  };
}

export function toProfileData({ kudosScope, notify, language, absence, hiddenContact }: Omit<Profile, 'person'>): Omit<Profile, 'person'> {
  return {
    kudosScope,
    ...(notify ? { notify } : {}),
    ...(notify && language ? { language } : {}),
    ...(absence ? { absence } : {}),
    ...(hiddenContact && hiddenContact.length > 0 ? { hiddenContact } : {})
  };
}
