import type { Answer } from '../http/Answer.ts';
import { json } from '../http/Answer.ts';
import { readJson } from '../http/readJson.ts';
import { serviceErrors } from '../http/serviceErrors.ts';
import { doubtNames } from '../service/doubts.ts';
import type { DoubtName } from '../service/doubts.ts';
import type { ControlCall } from './controlOperations.ts';

export function getDoubts({ tenant }: ControlCall): Answer {
  return json(200, tenant.doubts.states());
}

export function getAskedDoubts({ tenant }: ControlCall): Answer {
  return json(200, { value: tenant.doubts.asked() });
}

export function setDoubts(call: ControlCall): Answer {
  for (const [name, value] of Object.entries(readJson(call.incoming))) {
    if (typeof value !== 'boolean') {
      throw serviceErrors.invalidRequest(`${name} is true or false.`);
    }
    if (name === 'pessimistic') {
      call.tenant.doubts.setPessimistic(value);
    } else if ((doubtNames as readonly string[]).includes(name)) {
      call.tenant.doubts.set({ [name as DoubtName]: value });
    } else {
      throw serviceErrors.invalidRequest(`There is no doubt "${name}"; there are: ${doubtNames.join(', ')}.`);
    }
  }
  return getDoubts(call);
}
