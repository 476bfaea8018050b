import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { siteRoleOf, toPermissionMask } from './access/roles.ts';
import { createTokens } from './access/tokens.ts';
import { findPeople } from './control/findPeople.ts';
import { handleRequest } from './http/handleRequest.ts';
import { createClock } from './service/clock.ts';
import { createDoubts } from './service/doubts.ts';
import { createDownloads } from './service/downloads.ts';
import { createFaults } from './service/faults.ts';
import { createLimits } from './service/limits.ts';
import { createMeter } from './service/meter.ts';
import { createUploads } from './service/uploads.ts';
import { importStory } from './store/importStory.ts';
import { openStore } from './store/openStore.ts';
import type { Store } from './store/openStore.ts';
import { loadWorld, readMeta, writeMeta } from './store/World.ts';
import type { World } from './store/World.ts';
import { createTeamsState } from './teams/TeamsState.ts';
import type { StoryTeller } from './story/Story.ts';
import type { Tenant } from './Tenant.ts';

export interface TenantOptions {
  /** A file, or `:memory:`. */
  data: string;
  story: { name: string; tell: StoryTeller };
  /** ISO; the clock starts here, and a new story is told as of then. */
  now?: string;
  pessimistic?: boolean;
  /** Answers what no service of the tenant answers; resolves to false where it has nothing either. */
  pages?: (request: IncomingMessage, response: ServerResponse, tenant: Tenant) => Promise<boolean>;
}

export interface RunningTenant {
  tenant: Tenant;
  server: Server;
  /** Resolves to the port; 0 asks for any free one. */
  listen(port: number): Promise<number>;
  close(): Promise<void>;
}

const seed = 20261123;
const firstScopes = ['Sites.Selected', 'User.ReadBasic.All', 'User.Read.All', 'Presence.Read.All'];

/** A tenant of its own: several may live in one process. */
export function createTenant(options: TenantOptions): RunningTenant {
  const clock = createClock(options.now === undefined ? undefined : Date.parse(options.now));
  const store = openStore(options.data);
  const world = openWorld(store, options.story, clock.iso());
  const tokens = createTokens(store, world.tenantName);
  const tenant: Tenant = {
    store,
    world,
    clock,
    tokens,
    meter: createMeter(),
    faults: createFaults(),
    limits: createLimits(),
    doubts: createDoubts(options.pessimistic ?? false),
    downloads: createDownloads(),
    uploads: createUploads(),
    id: readMeta(store, 'tenantId') ?? '',
    approvedScopes: firstScopes,
    teams: createTeamsState(),
    appCatalog: undefined,
    properties: new Map(),
    siteGrants: new Map(world.sites.map((site) => [site.path.toLowerCase(), 'write'])),
    people: (query = {}) => findPeople(world, query),
    user: (upnOrId) => world.userByUpn.get(upnOrId.toLowerCase()) ?? world.userById.get(upnOrId.toLowerCase()),
    makeToken: (user, scopes) => {
      if (!user.accountEnabled) {
        throw new Error(`The account of ${user.userPrincipalName} is disabled.`);
      }
      return tokens.make(user, scopes ?? tenant.approvedScopes);
    },
    site: (path) => world.sites.find((site) => site.path.toLowerCase() === path.toLowerCase()),
    roleOn: siteRoleOf,
    permissionsOn: (user, site) => {
      const role = siteRoleOf(user, site);
      return toPermissionMask(role === 'owner' ? 'full' : role === 'member' ? 'edit' : 'none');
    },
    now: () => clock.now(),
  };
  const server = createServer((request, response) => void handleRequest(tenant, request, response, options.pages));
  server.keepAliveTimeout = 60_000;
  return {
    tenant,
    server,
    listen: (port) =>
      new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, () => resolve((server.address() as AddressInfo).port));
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          store.close();
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function openWorld(store: Store, story: TenantOptions['story'], now: string): World {
  const made = readMeta(store, 'story');
  if (made === undefined) {
    writeMeta(store, 'tenantId', randomUUID());
    return importStory(store, story.tell({ now, seed }), now);
  }
  if (made !== story.name) {
    throw new Error(`The data file holds the story "${made}", not "${story.name}": delete it or name another file.`);
  }
  return loadWorld(store);
}
