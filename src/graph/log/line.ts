import * as v from 'valibot';

import { plainText } from './plainText';

/** A text of one line, cut at `length` characters. */
export function line(length: number): v.GenericSchema<string, string> {
  return v.pipe(v.string(), v.transform((text: string): string => plainText(text, length).replace(/\n/g, ' ')));
}
