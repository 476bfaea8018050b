import * as v from 'valibot';

import { ServiceError } from '../../domain/log/ServiceError';
import { Availability, Presence, Presences } from '../../domain/people/Presence';
import { GraphClient } from '../client/GraphClient';
import { personIdSchema } from '../log/activityData';

const mostIds: number = 650;

const text = v.nullish(v.string(), '');
const presenceSchema = v.object({
  id: personIdSchema,
  availability: text,
  activity: text,
  outOfOfficeSettings: v.nullish(v.object({ isOutOfOffice: v.nullish(v.boolean()) }))
});
const answerSchema = v.object({ value: v.array(v.unknown()) });

const availabilities: Readonly<Record<string, Availability>> = {
  available: 'available', availableidle: 'available', busy: 'busy', busyidle: 'busy', donotdisturb: 'doNotDisturb',
  away: 'away', berightback: 'away', offline: 'offline'
};
const activities: Readonly<Record<string, Presence['activity']>> = {
  inameeting: 'meeting', inaconferencecall: 'call', inacall: 'call', presenting: 'presenting'
};

/** Presence over Graph; costs no units of SharePoint's. */
export function graphPresences({ client }: { readonly client: GraphClient }): Presences {
  async function ask(ids: readonly string[]): Promise<readonly unknown[]> {
    const response = await client.send({
      method: 'POST', path: '/communications/getPresencesByUserId', body: JSON.stringify({ ids }), traits: { idempotent: true }
    });
    const answer = v.safeParse(answerSchema, await response.json().catch(() => undefined));
    if (!answer.success) throw new ServiceError('unavailable', 'The answer tells no presence');
    return answer.output.value;
  }

  return {
    async of(ids) {
      const asked: readonly string[] = Array.from(new Set(ids));
      const found: Map<string, Presence> = new Map();
      for (let start: number = 0; start < asked.length; start += mostIds) {
        for (const one of await ask(asked.slice(start, start + mostIds))) {
          const parsed = v.safeParse(presenceSchema, one);
          if (parsed.success) found.set(parsed.output.id, toPresence(parsed.output));
        }
      }
      return found;
    }
  };
}

function toPresence({ availability, activity, outOfOfficeSettings }: v.InferOutput<typeof presenceSchema>): Presence {
  const finer = activities[activity.toLowerCase()];
  return {
    availability: availabilities[availability.toLowerCase()] ?? 'unknown',
    ...(finer ? { activity: finer } : {}),
    isOutOfOffice: outOfOfficeSettings?.isOutOfOffice === true || activity === 'OutOfOffice'
  };
}
