import type { Answer } from '../http/Answer.ts';
import { json } from '../http/Answer.ts';
import { readJson } from '../http/readJson.ts';
import { serviceErrors } from '../http/serviceErrors.ts';
import type { FaultRule } from '../service/faults.ts';
import type { ControlCall } from './controlOperations.ts';

const kinds: Record<keyof FaultRule, 'string' | 'number'> = {
  match: 'string',
  method: 'string',
  user: 'string',
  count: 'number',
  status: 'number',
  retryAfter: 'number',
  delayMs: 'number',
  cut: 'string',
  seed: 'number',
  probability: 'number',
};

export function addFault({ tenant, incoming }: ControlCall): Answer {
  const rule = readJson(incoming);
  checkRule(rule);
  tenant.faults.add(rule);
  return json(200, { value: tenant.faults.list() });
}

function checkRule(body: Record<string, unknown>): asserts body is Record<string, unknown> & FaultRule {
  for (const [name, value] of Object.entries(body)) {
    if (!(name in kinds) || typeof value !== kinds[name as keyof FaultRule]) {
      throw serviceErrors.invalidRequest(`A fault has no such field, or not of this kind: ${name}.`);
    }
  }
  if (typeof body['match'] !== 'string' || !isPattern(body['match'])) {
    throw serviceErrors.invalidRequest('A fault needs match, a regular expression on path and query.');
  }
  if (body['cut'] !== undefined && body['cut'] !== 'before' && body['cut'] !== 'after') {
    throw serviceErrors.invalidRequest('cut is "before" or "after".');
  }
}

export function listFaults({ tenant }: ControlCall): Answer {
  return json(200, { value: tenant.faults.list() });
}

export function clearFaults({ tenant }: ControlCall): Answer {
  tenant.faults.clear();
  return json(200, { value: [] });
}

function isPattern(text: string): boolean {
  try {
    return new RegExp(text) instanceof RegExp;
  } catch {
    return false;
  }
}
