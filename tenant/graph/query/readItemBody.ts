import type { Incoming } from '../../http/Incoming.ts';
import { readJson } from '../../http/readJson.ts';
import { serviceErrors } from '../../http/serviceErrors.ts';

/** `fields` of a list item's body; anything else in it is refused by name. */
export function readItemBody(incoming: Incoming): unknown {
  const body = readJson(incoming);
  const stray = Object.keys(body).find((name) => name !== 'fields' && !name.startsWith('@odata'));
  if (stray !== undefined) {
    throw serviceErrors.unsupported(`the property '${stray}' in the body of a list item`);
  }
  return body['fields'] ?? {};
}
