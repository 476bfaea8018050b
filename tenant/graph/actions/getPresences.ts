import type { Answer } from '../../http/Answer.ts';
import { json } from '../../http/Answer.ts';
import { readJson } from '../../http/readJson.ts';
import { serviceErrors } from '../../http/serviceErrors.ts';
import type { GraphCall } from '../Operation.ts';

const most = 650;
const quarterMs = 900_000;
/** [availability, activity], as often as each is seen on a working day. */
const states = [
  ...Array<[string, string]>(9).fill(['Available', 'Available']),
  ...Array<[string, string]>(4).fill(['Away', 'Away']),
  ...Array<[string, string]>(3).fill(['Busy', 'InAMeeting']),
  ['Busy', 'InACall'],
  ['DoNotDisturb', 'Presenting'],
  ...Array<[string, string]>(6).fill(['Offline', 'Offline']),
] as const;

export function getPresences(call: GraphCall): Answer {
  const ids = readJson(call.incoming)['ids'];
  if (!Array.isArray(ids)) {
    throw serviceErrors.invalidRequest("The property 'ids' is missing.");
  }
  if (ids.length > most) {
    throw serviceErrors.tooManyPresences();
  }
  const quarter = Math.floor(call.tenant.now() / quarterMs);
  const value = ids.flatMap((id) => {
    const user = call.tenant.world.userById.get(String(id).toLowerCase());
    return user === undefined ? [] : [{ id: user.id, ...stateOf(`${user.id}${quarter}`) }];
  });
  return json(200, { '@odata.context': `${call.incoming.origin}/v1.0/$metadata#Collection(microsoft.graph.presence)`, value });
}

function stateOf(key: string): { availability: string; activity: string } {
  let hash = 2166136261;
  for (const letter of key) {
    hash = Math.imul(hash ^ letter.charCodeAt(0), 16777619) >>> 0;
  }
  const [availability, activity] = states[hash % states.length] ?? ['PresenceUnknown', 'PresenceUnknown'];
  return { availability, activity };
}
