import { WindowPage } from '../../../src/domain/log/ActivityLog';
import { createGraphClient } from '../../../src/graph/client/createGraphClient';
import { graphActivityLog } from '../../../src/graph/log/graphActivityLog';
import { createServerClock } from '../../../src/graph/serverClock';
import { Route } from '../../../src/graph/sharepoint/Route';
import { chosenDoubts } from '../../journeys/support/settings.ts';
import { hasDoubt, OpenTenant, openTenant, random, site, Someone } from './openTenant';

jest.setTimeout(60_000);

describe.each([['as documented', []], ['at its most difficult', ['--pessimistic']]])('windows on a large list, on a tenant %s', (_, options) => {
  let tenant: OpenTenant;
  let amina: Someone;

  beforeAll(async () => {
    tenant = await openTenant('quietVillage', ...options);
    amina = await tenant.signIn('amina.warsame');
    const answer = await fetch(`${tenant.server.origin}/_tenant/bulk`, {
      method: 'POST', body: JSON.stringify({ count: 12_000, from: '2025-03-03T00:00:00Z', to: '2025-03-05T00:00:00Z' })
    });
    if (!answer.ok) throw new Error(await answer.text());
  });
  afterAll(async () => tenant?.server.stop());
  afterEach(async () => tenant.controls.setLimits({ none: true }));

  it('are too wide when over 5,000 rows match, and no reason to hold back', async () => {
    expect([await amina.log.readThreads('2025-03'), await amina.log.readWritten('2025-03')]).toEqual(['tooMany', 'tooMany']);
    expect(amina.waitUntil).toBe(0);
  });

  it('are read page by page when they are narrow enough', async () => {
    if (chosenDoubts.includes('prefixesRefused')) {
      expect(await amina.log.readWritten('2025-03-03T1')).toBe('tooMany');
      return;
    }
    let count = 0;
    let pages = 0;
    let next: string | undefined;
    do {
      const page = (await amina.log.readWritten('2025-03-03T1', next)) as WindowPage;
      count += page.changes.filter(({ type }) => type === 'upserted').length;
      next = page.next;
      pages++;
    } while (next !== undefined);
    expect(count).toBeGreaterThan(1_500);
    expect(pages).toBeLessThan(hasDoubt(options, 'pagesOf200') ? 40 : 8);
  });

  it.each<Route>(['graph', 'sharePoint'])('are read as ranges where prefixes are refused in a large list, as far back as 5,000 rows reach, by %s', async (route) => {
    await tenant.controls.setDoubts({ prefixesRefused: true, rangesRefused: false });
    const { log, ...someone } = await tenant.signIn('karin.akesson', { route });
    const post = someone.post('Nyss');
    await log.create(post);
    expect(await log.readThreads(post.root.slice(0, 13))).toBe('tooMany');
    expect(await log.readThreads(post.root.slice(0, 16))).toMatchObject({ changes: expect.arrayContaining([expect.objectContaining({ activity: expect.objectContaining({ id: post.id }) })]) });
    // Known now: an hour is asked for the same way, and what is older than the newest 5,000 rows is still too much.
    expect(await log.readWritten(post.root.slice(0, 13))).toMatchObject({ changes: expect.arrayContaining([expect.objectContaining({ activity: expect.objectContaining({ id: post.id }) })]) });
    expect(await log.readThreads('2025-03-03T10')).toBe('tooMany');
    await tenant.controls.setDoubts({ prefixesRefused: chosenDoubts.includes('prefixesRefused'), rangesRefused: hasDoubt(options, 'rangesRefused') });
  });

  it('are not taken for too wide when the app is throttled, although the page may not see for how long', async () => {
    await tenant.controls.setLimits({ ruPerMinute: 1 });
    let wait = 0;
    const client = createGraphClient({
      baseUrl: tenant.server.origin,
      getToken: () => tenant.controls.token('amina.warsame@lindhult.example'),
      waitUntil: { get: () => wait, set: (time) => { wait = time; } },
      // As a browser does that CORS does not let see the header.
      fetch: async (url, init) => {
        const answer = await fetch(url, init);
        const headers = new Headers(answer.headers);
        for (const name of ['retry-after', 'ratelimit-reset']) headers.delete(name);
        return new Response(await answer.arrayBuffer(), { status: answer.status, headers });
      },
      pause: async () => { wait = 0; }
    });
    const log = graphActivityLog({ client, site, viewerId: amina.person.id, clock: createServerClock(), random });
    await expect(log.readThreads('2025-03-03T10')).rejects.toMatchObject({ kind: 'throttled' });
  });
});
