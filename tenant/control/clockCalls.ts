import type { Answer } from '../http/Answer.ts';
import { json } from '../http/Answer.ts';
import { readJson } from '../http/readJson.ts';
import { serviceErrors } from '../http/serviceErrors.ts';
import type { ControlCall } from './controlOperations.ts';

export function getClock({ tenant }: ControlCall): Answer {
  return json(200, { now: new Date(tenant.now()).toISOString() });
}

export function moveClock(call: ControlCall): Answer {
  const { advanceMs, now } = readJson(call.incoming);
  if (typeof advanceMs === 'number' && Number.isFinite(advanceMs)) {
    call.tenant.clock.advance(advanceMs);
  } else if (typeof now === 'string' && !Number.isNaN(Date.parse(now))) {
    call.tenant.clock.set(Date.parse(now));
  } else {
    throw serviceErrors.invalidRequest('The clock takes {"advanceMs": number} or {"now": ISO time}.');
  }
  return getClock(call);
}
