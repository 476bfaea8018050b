import type { Answer } from '../http/Answer.ts';
import { json } from '../http/Answer.ts';
import { readJson } from '../http/readJson.ts';
import { serviceErrors } from '../http/serviceErrors.ts';
import { licenceBands } from '../service/limits.ts';
import type { ControlCall } from './controlOperations.ts';

export function getLimits({ tenant }: ControlCall): Answer {
  return json(200, tenant.limits.settings ?? { none: true });
}

export function setLimits(call: ControlCall): Answer {
  const { band, ruPerMinute, none } = readJson(call.incoming);
  const ofBand = typeof band === 'string' ? licenceBands[band] : undefined;
  if (none === true) {
    call.tenant.limits.settings = null;
  } else if (ofBand !== undefined) {
    call.tenant.limits.settings = ofBand;
  } else if (typeof ruPerMinute === 'number' && ruPerMinute >= 0) {
    call.tenant.limits.settings = { ruPerMinute, ruPerDay: null, requestsPerUserPer5Minutes: null };
  } else {
    throw serviceErrors.invalidRequest(`Limits are {"band": one of ${Object.keys(licenceBands).join(', ')}}, {"ruPerMinute": N} or {"none": true}.`);
  }
  return getLimits(call);
}
