import type { Answer } from '../http/Answer.ts';
import { json } from '../http/Answer.ts';
import { readJson } from '../http/readJson.ts';
import { serviceErrors } from '../http/serviceErrors.ts';
import type { LimitSettings } from '../service/limitSettings.ts';
import { licenceBands, limitsOfBand, noLimits } from '../service/limitSettings.ts';
import type { ControlCall } from './controlOperations.ts';

const numbers = ['ruPerMinute', 'ruPerDay', 'requestsPerUserPer5Minutes', 'identityRuPer10Seconds', 'presencePer30Seconds', 'photosPerUserPer10Minutes', 'photosAtOnce', 'teamsPerSecond', 'oneTeamPerSecond', 'notificationsPerSecond'];

export function getLimits({ tenant }: ControlCall): Answer {
  return json(200, tenant.limits.settings ?? { none: true });
}

/** A band sets all that is documented; single figures change it, or stand alone. */
export function setLimits(call: ControlCall): Answer {
  const { band, none, exempt = [], ...single } = readJson(call.incoming);
  if (!Array.isArray(exempt) || !exempt.every((user) => typeof user === 'string')) {
    throw unclear('exempt');
  }
  for (const [name, value] of Object.entries(single)) {
    const fits = name === 'answers' ? value === 429 || value === 503 : numbers.includes(name) && (value === null || (typeof value === 'number' && value >= 0));
    if (!fits) {
      throw unclear(name);
    }
  }
  const ofBand = band === undefined ? undefined : limitsOfBand(String(band), call.tenant.world.users.length);
  if ((band !== undefined && ofBand === undefined) || (band === undefined && none !== true && Object.keys(single).length === 0)) {
    throw unclear(String(band));
  }
  const start: LimitSettings = ofBand ?? { ruPerMinute: Infinity, ...noLimits };
  call.tenant.limits.settings = none === true ? null : { ...start, ...single };
  call.tenant.limits.exempt = new Set(exempt as string[]);
  return getLimits(call);
}

function unclear(name: string): Error {
  return serviceErrors.invalidRequest(`Limits are {"band": one of ${licenceBands.join(', ')}}, {"none": true}, or figures: ${numbers.join(', ')}; "answers": 429 or 503; and "exempt": names of people whose requests are not counted. Not understood: ${name}.`);
}
