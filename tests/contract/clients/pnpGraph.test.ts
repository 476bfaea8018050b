import { _GraphCollection, DefaultHeaders, DefaultInit, graphfi } from '@pnp/graph';
import type { GraphFI } from '@pnp/graph';
import '@pnp/graph/batching';
import { hasDelta } from '@pnp/graph/decorators';
import '@pnp/graph/list-item';
import '@pnp/graph/lists';
import '@pnp/graph/photos';
import '@pnp/graph/sites';
import type { ISite } from '@pnp/graph/sites';
import '@pnp/graph/users';
import { BrowserFetchWithRetry, DefaultParse } from '@pnp/queryable';
import { runTenant } from '../tenant/support/runTenant';
import type { RunningTenant } from '../tenant/support/runTenant';
import { bearer } from './bearer';
import { answerRealAddresses, siteHost, tokenFor } from './realAddresses';

/** The library has the way of a delta, and list items are not among what it gives it to. */
const Changes = hasDelta()(_GraphCollection);

/** What that way gives, which its types tell otherwise. */
interface DeltaPage {
  values: { id: string }[];
  next(): () => Promise<unknown>;
  delta(): Promise<unknown>;
}

describe('@pnp/graph', () => {
  let tenant: RunningTenant;
  let graph: GraphFI;
  let site: ISite;
  let undo: () => void;

  beforeAll(async () => {
    tenant = await runTenant();
    const token = await tokenFor(tenant, 'maja.medlem');
    undo = answerRealAddresses(tenant);
    graph = graphfi().using(DefaultHeaders(), DefaultInit(), BrowserFetchWithRetry(), DefaultParse(), bearer(token));
    site = await graph.sites.getByUrl(siteHost, '/sites/torget');
  });
  afterAll(async () => {
    undo();
    await tenant.stop();
  });

  it('finds a site by its address, and the lists in it', async () => {
    expect(await site()).toMatchObject({ displayName: 'Torget' });
    expect((await site.lists()).map(({ displayName }) => displayName)).toEqual(expect.arrayContaining(['Notes', 'Ledger']));
  });

  it('turns the pages of people with for await', async () => {
    const names: unknown[] = [];
    for await (const page of graph.users.top(50)) {
      names.push(...(page as { displayName: string }[]).map(({ displayName }) => displayName));
    }
    expect(names).toHaveLength(128);
  });

  it('follows a delta by its own way, page by page, and goes on from the link later', async () => {
    const items = new Changes(site.lists.getById('Activities'), 'items');
    await site.lists.getById('Activities').items.add({ fields: { ActivityId: 'before' } } as never);
    const latest = (await items.delta({ token: 'latest' })()) as DeltaPage;
    expect(latest.values).toEqual([]);
    const made = await Promise.all(['one', 'two'].map((ActivityId) => site.lists.getById('Activities').items.add({ fields: { ActivityId } } as never)));
    const later = (await latest.delta()) as DeltaPage;
    expect(later.values.map(({ id }) => id).sort()).toEqual(made.map(({ id }) => String(id)).sort());
    const first = (await new Changes(site.lists.getById('Ledger'), 'items').delta()()) as DeltaPage;
    const second = (await first.next()()) as { id: string }[];
    expect([first.values.length, second.length, first.values[0]?.id === second[0]?.id]).toEqual([200, 200, false]);
  });

  it('gets a photo as bytes', async () => {
    const photo = await graph.users.getById('nils.medlem@prov.example').photos.getBySize('48x48').getBlob();
    expect([photo.type, photo.size > 100]).toEqual(['image/png', true]);
  });

  it('searches people', async () => {
    expect(await graph.users.search('"displayName:olga"')()).toEqual([expect.objectContaining({ displayName: 'Olga Ägare' })]);
  });

  it('adds, reads, changes and removes rows', async () => {
    const { items } = site.lists.getById('Activities');
    const made = await items.add({ fields: { ActivityId: 'pnp', Content: 'ett' } } as never);
    // Each question has a row of its own: options stay with the object that they were asked of.
    const row = (): ReturnType<typeof items.getById> => items.getById(String(made.id));
    await row().update({ fields: { Content: 'två' } } as never);
    expect(await row().expand('fields')()).toMatchObject({ fields: { ActivityId: 'pnp', Content: 'två' } });
    await row().delete();
    await expect(row()()).rejects.toMatchObject({ status: 404 });
  });

  it('filters rows by an indexed column, and tells why another cannot be used', async () => {
    const { items } = site.lists.getById('Ledger');
    expect(await items.filter("fields/ActivityId eq '2026-11-01-06000'").expand('fields')()).toHaveLength(1);
    const refused = await items.filter("fields/Kind eq 'post'")().catch((error: unknown) => error);
    expect(refused).toMatchObject({ status: 400, message: expect.stringContaining('not indexed') });
  });

  it('sends a batch and gives each promise its own answer', async () => {
    const [batched, execute] = graph.batched();
    const me = batched.me();
    const missing = batched.users.getById('nobody')().catch((error: unknown) => error);
    await execute();
    expect(await me).toMatchObject({ displayName: 'Maja Medlem' });
    expect(await missing).toMatchObject({ status: 404 });
  });

  it('tries again after 429 as Retry-After says', async () => {
    await tenant.control('POST', 'faults', { match: '/me', count: 1, status: 429, retryAfter: 1 });
    const startedAt = Date.now();
    expect(await graph.me()).toMatchObject({ displayName: 'Maja Medlem' });
    expect(Date.now() - startedAt).toBeGreaterThanOrEqual(1000);
  });
});
