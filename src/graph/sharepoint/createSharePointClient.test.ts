import { ServiceError } from '../../domain/log/ServiceError';
import { fakeJson, fakeService, FakeService } from '../client/fakeService';
import { GraphClient } from '../client/GraphClient';
import { createServerClock } from '../serverClock';
import { createAuthors, KnownAuthor } from './createAuthors';
import { createSend, Send } from './createSend';
import { createSharePointClient } from './createSharePointClient';

const site = { hostname: 'lindhult.sharepoint.com', path: '/sites/torget' };
const lists: string = '/sites/lindhult.sharepoint.com:/sites/torget:/lists';
const viewer = { id: 'aaaaaaaa-0000-4000-8000-000000000001', name: 'Amina Warsame' };

function open(answers: Parameters<typeof fakeService>[0], known: readonly KnownAuthor[] = []) {
  const service: FakeService = fakeService(answers);
  const saved: (readonly KnownAuthor[])[] = [];
  const send: Send = createSend({
    siteUrl: 'https://lindhult.sharepoint.com/sites/torget', fetch: service.fetch, serverClock: createServerClock(), onAnswer: () => undefined,
    waitUntil: { get: () => 0, set: () => undefined }, now: () => 0, random: () => 0, pause: async () => undefined, isOffline: () => false
  });
  const authors = createAuthors(send, { get: async () => known, set: (all) => saved.push(all) }, viewer);
  const parseXml = (text: string): Document => new DOMParser().parseFromString(text, 'text/xml');
  const client: GraphClient = createSharePointClient({ site, baseUrl: 'https://graph.microsoft.com', send, authors, parseXml });
  return { client, service, saved, errorOf: (path: string) => client.send({ path }).then(() => undefined, (error: ServiceError) => error) };
}

const item = (AuthorId: number): Record<string, unknown> => ({ Id: 1, Created: '2026-11-23T08:00:00Z', AuthorId, ActivityId: 'x', 'odata.etag': '"g,2"' });
const user = (Id: number, NameId?: string): unknown => ({ Id, Title: `Person ${Id}`, AadObjectId: NameId ? { NameId } : null });
const idOf = (number: number): string => `aaaaaaaa-0000-4000-8000-${String(number).padStart(12, '0')}`;

it('asks for a prefix in SharePoint’s words, and gives what Graph would', async () => {
  const { client, service } = open([fakeJson({ value: [item(5)], 'odata.nextLink': 'https://x/items?$skiptoken=Paged%3DTRUE%26p_ID%3D1&$top=1' }), fakeJson({ value: [user(5, idOf(5))] }), fakeJson({ value: [] })]);
  const path = `${lists}/Activities/items?$expand=fields($select=ActivityId)&$filter=startswith(fields/Thread,'2026''-%25')&$top=1`;
  const page = (await (await client.send({ path })).json()) as Record<string, unknown>;
  expect(page.value).toEqual([{ id: '1', eTag: '"g,2"', createdDateTime: '2026-11-23T08:00:00Z', createdBy: { user: { id: idOf(5), displayName: 'Person 5' } }, fields: { ActivityId: 'x' } }]);
  expect(service.requests[0].url).toBe("https://lindhult.sharepoint.com/sites/torget/_api/web/lists/getbytitle('Activities')/items?$select=Id,Created,AuthorId,ActivityId&$top=1&$filter=startswith(Thread,'2026''-%25')");
  const next = String(page['@odata.nextLink']);
  expect(next.indexOf(`https://graph.microsoft.com/v1.0${lists}/Activities/items?`)).toBe(0);
  await client.send({ path: next.slice('https://graph.microsoft.com/v1.0'.length) });
  expect(service.requests[2].url).toContain('$skiptoken=Paged%3DTRUE%26p_ID%3D1');
});

it('lets nothing but one comparison through', async () => {
  const { errorOf, service } = open([]);
  for (const filter of ["ID eq 1", "fields/Kind eq 'x' or 1 eq 1", "startswith(fields/Thread,'a') or startswith(fields/At,'b')"]) {
    expect((await errorOf(`${lists}/Activities/items?$filter=${encodeURIComponent(filter)}`))?.kind).toBe('refused');
  }
  expect(service.requests).toEqual([]);
});

it.each([
  ['/me'], [`${lists}/Activities`], [`${lists}/Activities/items/7/versions`], ['/sites/lindhult.sharepoint.com:/sites/other:/lists/Activities/items'], [`${lists}/Media/drive/root:/a:/children`]
])('says that it has no answer to %s', async (path) => {
  expect((await open([]).errorOf(path))?.details.code).toBe('notByThisRoute');
});

it('asks who is who once for each, forty at a time and no more than three times a page', async () => {
  const many = Array.from({ length: 200 }, (_, i) => ({ ...item(i + 1), Id: i + 1 }));
  const { client, service, saved } = open(({ url }) => {
    const numbers = Array.from(decodeURIComponent(url).matchAll(/Id eq (\d+)/g), ([, number]) => Number(number));
    return fakeJson({ value: url.includes('siteusers') ? numbers.map((number) => user(number, idOf(number))) : many });
  });
  const path = `${lists}/Activities/items?$expand=fields($select=ActivityId)`;
  const ids = async (): Promise<unknown[]> => ((await (await client.send({ path })).json()) as { value: { createdBy: { user: { id?: string } } }[] }).value.map(({ createdBy }) => createdBy.user.id);
  expect((await ids()).filter(Boolean)).toHaveLength(120);
  expect(service.requests).toHaveLength(4);
  expect(saved[0]).toHaveLength(120);
  expect((await ids()).filter(Boolean)).toHaveLength(200);
  expect(service.requests).toHaveLength(7);
});

it('shows rows as unverifiable where nobody may see who is who, and asks no more', async () => {
  const { client, service } = open(({ url }) => (url.includes('siteusers') ? fakeJson({}, 403) : fakeJson({ value: [item(5)] })));
  const path = `${lists}/Activities/items`;
  for (let i = 0; i < 2; i++) expect(((await (await client.send({ path })).json()) as { value: unknown[] }).value).toMatchObject([{ createdBy: { user: {} } }]);
  expect(service.requests.filter(({ url }) => url.includes('siteusers'))).toHaveLength(1);
});

it.each<[number, unknown, string, string | undefined]>([
  [500, { 'odata.error': { code: '-2147024860, Microsoft.SharePoint.SPQueryThrottledException', message: { value: 'prohibited' } } }, 'refused', 'listViewThreshold'],
  [500, { 'odata.error': { code: '-2130575169, Microsoft.SharePoint.SPException', message: { value: 'duplicate' } } }, 'conflict', '-2130575169, Microsoft.SharePoint.SPException'],
  [403, { error: { code: '-2147024891', message: 'Access denied' } }, 'noAccess', '-2147024891'],
  [404, 'no json', 'missing', undefined]
])('understands a refusal of %i %j', async (status, body, kind, code) => {
  const error = await open([fakeJson(body, status)]).errorOf(`${lists}/Activities/items`);
  expect([error?.kind, error?.details.code]).toEqual([kind, code]);
});

it('starts afresh where the answer to a token cannot be read', async () => {
  for (const answer of [new Response('<broken'), fakeJson({ error: { code: '-1', message: 'The changeToken refers to a time before the start of the current change log.' } }, 500)]) {
    expect((await open([answer]).errorOf(`${lists}/Activities/items/delta?token=sp%3At`))?.details.status).toBe(410);
  }
  expect((await open([]).errorOf(`${lists}/Activities/items/delta?token=graphs`))?.details.status).toBe(410);
});
