import type { SpHttp } from '../../src/graph/setUp/SpHttp.ts';
import type { TenantPerson } from './startTenant.ts';
import { site } from './World.ts';
import type { World } from './World.ts';

/** The adapters of one person's device, joined as openFeed joins them. */
export function openAdapters({ code, tenant, time, fetch, random }: World, person: TenantPerson) {
  let token: Promise<string> | undefined;
  const getToken = (): Promise<string> =>
    (token ??= time.hold(tenant.control<{ access_token: string }>('POST', 'token', { user: person.userPrincipalName })).then((told) => told.access_token));
  const wait = code.sharedWait({ name: person.id, memoryOnly: true }, undefined);
  const clock = code.createServerClock();
  const below = (end: number): number => Math.floor(random() * end);
  const client = code.createGraphClient({ getToken, baseUrl: tenant.origin, waitUntil: wait, serverClock: clock, fetch, random });
  const spHttp: Pick<SpHttp, 'get'> = {
    get: async (path) => {
      const headers = { authorization: `Bearer ${await getToken()}`, accept: 'application/json;odata=nometadata' };
      const answer = await fetch(`${tenant.origin}${site.path}/_api/${path}`, { headers });
      return { status: answer.status, body: await answer.json().catch(() => undefined) };
    }
  };
  return {
    wait,
    clock,
    log: code.graphActivityLog({ client, site, viewerId: person.id, clock, random: below }),
    files: code.graphPublishedFiles({ client, site }),
    settingsList: code.graphSettings({ client, site }),
    me: code.graphMe({ client }).me,
    createKey: () => code.createKey(clock.now(), below),
    mayWrite: () => code.mayWritePublished(spHttp as SpHttp)
  };
}
