import type { Answer } from '../http/Answer.ts';
import { json } from '../http/Answer.ts';
import type { ControlCall } from './controlOperations.ts';

export function getMeter({ tenant, incoming }: ControlCall): Answer {
  return json(200, tenant.meter.read(incoming.query.get('user') ?? undefined));
}

export function resetMeter({ tenant }: ControlCall): Answer {
  tenant.meter.reset();
  return json(200, tenant.meter.read());
}
