import * as v from 'valibot';

import { isoTime } from './isoTime';
import { line } from './line';
import { picturePath } from './picturePath';

const maxMentions: number = 20;
const maxName: number = 120;
const maxUnit: number = 255;
/** More than a person can mean; a whole unit is thanked as a unit. */
const maxRecipients: number = 20;
const maxTitle: number = 255;
const maxAlt: number = 1_000;
const maxPixels: number = 20_000;

const pixels = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(maxPixels));

/** An Entra id: letters, digits and hyphens, so that it can stand in an ActivityId between dots. */
export const personIdSchema = v.pipe(v.string(), v.regex(/^[0-9a-z][0-9a-z-]{0,63}$/i), v.transform((id) => id.toLowerCase()));

const mentions = v.optional(
  v.pipe(
    v.array(v.object({ id: personIdSchema, name: line(maxName) })),
    v.transform((list) => list.slice(0, maxMentions))
  ),
  []
);

const picture = v.object({ path: v.pipe(v.string(), v.regex(picturePath)), width: pixels, height: pixels, alt: line(maxAlt) });

const edited = v.optional(v.pipe(isoTime, v.transform((time) => new Date(time).toISOString())));

/** Data of a post or a question. Keys that are not named here are left behind. */
export const postDataSchema = v.object({ title: v.optional(line(maxTitle), ''), mentions, picture: v.optional(picture), edited });

export const commentDataSchema = v.object({ mentions, edited });

export const reactionDataSchema = v.object({ reaction: v.picklist(['like', 'heart', 'idea', 'fun']) });

const recipient = v.object({
  id: personIdSchema,
  name: v.optional(line(maxName), ''),
  unit: v.fallback(v.optional(line(maxUnit), ''), ''),
  // Unknown is the narrower one.
  scope: v.fallback(v.picklist(['all', 'unit']), 'unit')
});

const shift = v.object({ from: isoTime, to: isoTime });

/** Data of a kudos, and of the row by which each recipient finds it. Whom it thanks must be somebody, and not too many. */
export const kudosDataSchema = v.pipe(
  v.object({
    value: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/)),
    recipients: v.optional(v.pipe(v.array(recipient), v.maxLength(maxRecipients)), []),
    unit: v.fallback(v.optional(v.pipe(line(maxUnit), v.minLength(1))), undefined),
    shift: v.fallback(v.optional(shift), undefined),
    picture: v.optional(picture)
  }),
  v.check(({ recipients, unit }) => recipients.length > 0 || unit !== undefined)
);
