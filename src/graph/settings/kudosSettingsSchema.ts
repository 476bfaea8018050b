import * as v from 'valibot';

import {
  KudosSettings, KudosValue, ModerationRule, mostRecipients, usualKudosSettings, valueColours, valueSymbols, Wording
} from '../../domain/kudos/KudosSettings';
import { line } from '../log/line';

const wording = (length: number): v.GenericSchema<unknown, Wording> =>
  v.object({ sv: v.pipe(line(length), v.minLength(1)), en: v.optional(line(length)), fi: v.optional(line(length)) });
const count = (most: number): v.GenericSchema<unknown, number> => v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(most));

const value = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/)),
  name: wording(40),
  description: v.fallback(v.object({ sv: line(200), en: v.optional(line(200)), fi: v.optional(line(200)) }), { sv: '' }),
  symbol: v.fallback(v.picklist(valueSymbols), 'care'),
  colour: v.fallback(v.picklist(valueColours), 'teal'),
  isRetired: v.fallback(v.optional(v.boolean()), undefined)
});
const rule = v.object({ code: v.pipe(line(10), v.minLength(1)), name: wording(200) });

const file = v.object({
  version: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(Number.MAX_SAFE_INTEGER)),
  values: v.array(v.unknown()),
  limits: v.fallback(v.object({ kudosPerHour: count(1_000), recipients: count(mostRecipients) }), usualKudosSettings.limits),
  rules: v.fallback(v.array(v.unknown()), []),
  notify: v.fallback(v.optional(v.object({ app: v.pipe(v.string(), v.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i)) })), undefined)
});

/** The municipality's decisions out of a row's text; undefined when they cannot be read. Single entries that do not hold are left out. */
export function toKudosSettings(text: string): KudosSettings | undefined {
  const parsed = v.safeParse(file, parse(text));
  if (!parsed.success) return undefined;
  const { version, limits, notify } = parsed.output;
  const values: readonly KudosValue[] = valid(value, parsed.output.values);
  const rules: readonly ModerationRule[] = valid(rule, parsed.output.rules);
  return {
    version,
    limits,
    values: values.some(({ isRetired }) => !isRetired) ? values : usualKudosSettings.values,
    rules: rules.length > 0 ? rules : usualKudosSettings.rules,
    ...(notify ? { notify } : {})
  };
}

function valid<T>(schema: v.GenericSchema<unknown, T>, entries: readonly unknown[]): T[] {
  const result: T[] = [];
  for (const entry of entries) {
    const parsed = v.safeParse(schema, entry);
    if (parsed.success) result.push(parsed.output);
  }
  return result;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
