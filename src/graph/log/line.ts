import * as v from 'valibot';

import { cleanText } from '../../domain/log/cleanText';

/** A text of one line, cut at `length` characters. */
export function line(length: number): v.GenericSchema<string, string> {
  return v.pipe(v.string(), v.transform((text: string): string => cleanText(text, length).replace(/\n/g, ' ')));
}
