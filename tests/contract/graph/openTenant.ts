import { ActivityLog, NewActivity } from '../../../src/domain/log/ActivityLog';
import { createKey } from '../../../src/domain/log/key';
import { PublishedFiles } from '../../../src/domain/sync/PublishedFiles';
import { JSDOM } from 'jsdom';
import { createGraphClient } from '../../../src/graph/client/createGraphClient';
import { GraphClient } from '../../../src/graph/client/GraphClient';
import { Answered } from '../../../src/graph/client/meter';
import { pause } from '../../../src/graph/client/pause';
import { graphActivityLog } from '../../../src/graph/log/graphActivityLog';
import { graphMe, GraphMe } from '../../../src/graph/people/graphMe';
import { createServerClock, ServerClock } from '../../../src/graph/serverClock';
import { createAuthors } from '../../../src/graph/sharepoint/createAuthors';
import { createSend } from '../../../src/graph/sharepoint/createSend';
import { createSharePointClient } from '../../../src/graph/sharepoint/createSharePointClient';
import { Route } from '../../../src/graph/sharepoint/Route';
import { graphPublishedFiles } from '../../../src/graph/sync/graphPublishedFiles';
import { checkedFetch } from '../schema/checkedFetch';
import { Server, startServer } from '../../journeys/support/server';
import { chosenDoubts } from '../../journeys/support/settings.ts';
import { createTenantControls, TenantControls, TenantPerson } from '../../journeys/support/tenantControls';

export const site = { hostname: 'lindhult.sharepoint.com', path: '/sites/torget' };

/** One person with the adapters that her page would make. */
export interface Someone {
  readonly person: TenantPerson;
  readonly client: GraphClient;
  readonly clock: ServerClock;
  readonly log: ActivityLog;
  readonly files: PublishedFiles;
  readonly people: GraphMe;
  readonly answered: Answered[];
  waitUntil: number;
  post(text: string): NewActivity;
}

export interface OpenTenant {
  readonly server: Server;
  readonly controls: TenantControls;
  /** By the first words of the user principal name: `amina.warsame`. */
  signIn(name: string, options?: { readonly scopes?: readonly string[]; readonly path?: string; readonly route?: Route }): Promise<Someone>;
}

export const random = (below: number): number => Math.floor(Math.random() * below);

/** Whether a doubt is on in a tenant started with these options, or in every tenant by `TORGET_DOUBTS`. */
export function hasDoubt(options: readonly string[], name: string): boolean {
  return [...options, ...chosenDoubts].some((option) => option === '--pessimistic' || option.split(',').includes(name));
}

/** Starts an embedded tenant; the caller stops its server. */
export async function openTenant(story: string, ...options: readonly string[]): Promise<OpenTenant> {
  const server = await startServer('tenant/main.ts', ['--data', ':memory:', '--story', story, ...options]);
  const controls = createTenantControls(server.origin);
  return {
    server,
    controls,
    signIn: async (name, { scopes, path = site.path, route = 'graph' } = {}) => {
      const userPrincipalName = `${name}@lindhult.example`;
      const person = (await controls.people(name.replace('.', ' '))).find((candidate) => candidate.userPrincipalName === userPrincipalName);
      if (person === undefined) throw new Error(`Nobody is called ${name}`);
      const clock = createServerClock();
      const answered: Answered[] = [];
      const someone = { person, clock, answered, waitUntil: 0 } as unknown as Someone;
      const shared = {
        serverClock: clock,
        waitUntil: { get: () => someone.waitUntil, set: (time: number) => { someone.waitUntil = time; } },
        onAnswer: (answer: Answered) => answered.push(answer),
        // What is waited for is counted, not timed: the tenant's faults are.
        pause: (ms: number, signal?: AbortSignal) => pause(Math.min(ms, 50), signal)
      };
      const address = { ...site, path };
      const byGraph = createGraphClient({ ...shared, fetch: checkedFetch, baseUrl: server.origin, getToken: () => controls.token(userPrincipalName, scopes) });
      const send = createSend({
        ...shared, now: Date.now, random: Math.random, isOffline: () => false, siteUrl: `${server.origin}${path}`,
        fetch: async (url, init) => fetch(url, { ...init, headers: { ...init.headers, authorization: `Bearer ${await controls.token(userPrincipalName, [])}` } })
      });
      const authors = createAuthors(send, { get: async () => [], set: () => undefined }, { id: person.id, name: person.displayName });
      const parseXml = (text: string): Document => new (new JSDOM().window.DOMParser)().parseFromString(text, 'text/xml');
      const client = route === 'graph' ? byGraph : createSharePointClient({ site: address, baseUrl: server.origin, send, authors, parseXml });
      return Object.assign(someone, {
        client,
        log: graphActivityLog({ client, site: address, viewerId: person.id, clock, random }),
        files: graphPublishedFiles({ client, site: address }),
        people: graphMe({ client }),
        post: (text: string): NewActivity => {
          const key = createKey(clock.now(), random);
          return { kind: 'post', id: key, root: key, key, actor: person.id, audience: 'all', title: '', text, mentions: [] };
        }
      });
    }
  };
}
