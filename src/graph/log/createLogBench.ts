import { ActivityLog, NewActivity } from '../../domain/log/ActivityLog';
import { createGraphClient } from '../client/createGraphClient';
import { FakeRequest, FakeService, fakeService } from '../client/fakeService';
import { createServerClock } from '../serverClock';
import { graphActivityLog } from './graphActivityLog';

export const anna = '0f3c2a10-1111-4222-8333-444455556666';
export const root = '2026-11-23T08-14-05Z-abcdefghijkl';
export const items = 'https://graph.microsoft.com/v1.0/sites/lindhult.sharepoint.com:/sites/torget:/lists/Activities/items';
export const post: NewActivity = { kind: 'post', id: root, root, key: root, actor: anna, audience: 'all', title: '', text: "Hej 'på' dig", mentions: [] };
export const fields = { ActivityId: root, Thread: `${root}~${root}`, Actor: anna, Kind: 'post', Audience: 'all', Content: 'Hej' };
export const row = { id: '7', eTag: '"g-1,1"', createdDateTime: '2026-11-23T08:14:06Z', createdBy: { user: { id: anna, displayName: 'Anna' } }, fields };

/** A log over a service that answers as told. */
export function createLogBench(answers: Parameters<typeof fakeService>[0]): { log: ActivityLog; service: FakeService; waits: () => number } {
  const service = fakeService(answers);
  let wait = 0;
  let time = Date.parse('2026-11-23T08:14:05.900Z');
  const clock = createServerClock(() => time);
  const client = createGraphClient({
    baseUrl: 'https://graph.microsoft.com', fetch: service.fetch, getToken: async () => 't', now: () => time, random: () => 0, serverClock: clock,
    pause: async (ms) => { time += ms; }, waitUntil: { get: () => wait, set: (until) => { wait = until; } }
  });
  const site = { hostname: 'lindhult.sharepoint.com', path: '/sites/torget' };
  return { log: graphActivityLog({ client, site, viewerId: anna, clock, random: (below) => below - 1 }), service, waits: () => wait };
}

export const sent = ({ method, url }: FakeRequest): string => `${method} ${decodeURIComponent(url).replace(items, '')}`;
