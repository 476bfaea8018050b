import type { Answer } from '../http/Answer.ts';
import { json } from '../http/Answer.ts';
import { readJson } from '../http/readJson.ts';
import { serviceErrors } from '../http/serviceErrors.ts';
import type { ControlCall } from './controlOperations.ts';

export function getProperties({ tenant }: ControlCall): Answer {
  return json(200, Object.fromEntries(tenant.properties));
}

/** What an administrator sets in the app catalog: a tenant property (storage entity), or its absence. */
export function setProperty(call: ControlCall): Answer {
  const { key, value } = readJson(call.incoming);
  if (typeof key !== 'string' || key === '' || (value !== null && typeof value !== 'string')) {
    throw serviceErrors.invalidRequest('It takes {"key", "value": text or null}.');
  }
  if (value === null) {
    call.tenant.properties.delete(key);
  } else {
    call.tenant.properties.set(key, value);
  }
  return getProperties(call);
}
