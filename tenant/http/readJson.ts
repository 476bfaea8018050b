import type { Incoming } from './Incoming.ts';
import { serviceErrors } from './serviceErrors.ts';

/** The body as a JSON object; refuses what Graph refuses. */
export function readJson(incoming: Incoming): Record<string, unknown> {
  const text = incoming.body.toString('utf8');
  if (text.trim() === '') {
    throw serviceErrors.emptyBody();
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw serviceErrors.badJson();
  }
  if (!isObject(value)) {
    throw serviceErrors.badJson();
  }
  return value;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
