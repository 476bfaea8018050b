import { isObject, readJson } from '../http/readJson.ts';
import { serviceErrors } from '../http/serviceErrors.ts';
import type { RestCall } from './RestOperation.ts';

export type FieldKind = 'string' | 'boolean' | 'number';

/** The properties of a body that the operation takes; type markers are passed over, anything else is refused by name. */
export function readRestBody(call: RestCall, kinds: Record<string, FieldKind>): Record<string, string | boolean | number> {
  const values: Record<string, string | boolean | number> = {};
  for (const [name, value] of Object.entries(readJson(call.incoming))) {
    if (name.startsWith('__') || name.startsWith('odata.') || name.startsWith('@odata')) {
      continue;
    }
    const kind = kinds[name];
    if (kind === undefined) {
      throw serviceErrors.unsupported(`the property '${name}' on ${call.incoming.path}`);
    }
    if (typeof value !== kind) {
      throw serviceErrors.restInvalid(`Cannot convert the value of '${name}' to the expected type.`);
    }
    values[name] = value as string | boolean | number;
  }
  return values;
}

/** A body such as `{"parameters": {…}}`. */
export function readWrapped(call: RestCall, name: string): Record<string, unknown> {
  const inner = readJson(call.incoming)[name];
  if (!isObject(inner)) {
    throw serviceErrors.restInvalid(`The parameter ${name} does not exist in the request.`);
  }
  return inner;
}
