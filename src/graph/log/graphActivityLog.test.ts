import { ActivityLog, NewActivity } from '../../domain/log/ActivityLog';
import { isKey } from '../../domain/log/key';
import { ServiceError } from '../../domain/log/ServiceError';
import { createGraphClient } from '../client/createGraphClient';
import { fakeJson, fakeRefusal, FakeRequest, FakeService, fakeService } from '../client/fakeService';
import { createServerClock } from '../serverClock';
import { deltaToken } from './deltaToken';
import { graphActivityLog } from './graphActivityLog';

const anna = '0f3c2a10-1111-4222-8333-444455556666';
const root = '2026-11-23T08-14-05Z-abcdefghijkl';
const items = 'https://graph.microsoft.com/v1.0/sites/lindhult.sharepoint.com:/sites/torget:/lists/Activities/items';
const post: NewActivity = { kind: 'post', id: root, root, key: root, actor: anna, audience: 'all', title: '', text: "Hej 'på' dig", mentions: [] };
const fields = { ActivityId: root, Thread: `${root}~${root}`, Actor: anna, Kind: 'post', Audience: 'all', Content: 'Hej' };
const row = { id: '7', eTag: '"g-1,1"', createdDateTime: '2026-11-23T08:14:06Z', createdBy: { user: { id: anna, displayName: 'Anna' } }, fields };

function createBench(answers: Parameters<typeof fakeService>[0]): { log: ActivityLog; service: FakeService; waits: () => number } {
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

async function errorOf(promise: Promise<unknown>): Promise<ServiceError> {
  return promise.then(() => { throw new Error('It went well'); }, (error: unknown) => error as ServiceError);
}

const sent = ({ method, url }: FakeRequest): string => `${method} ${decodeURIComponent(url).replace(items, '')}`;
const lost = (): Error => new TypeError('Failed to fetch');

describe('changes', () => {
  it('teach that it is no earlier than what has been written, where the time of the service is hidden', async () => {
    const late = { ...row, createdDateTime: '2026-11-23T09:14:06Z' };
    const { log, service } = createBench([fakeJson({ value: [late] }), fakeJson(row, 201)]);
    await log.readThreads('2026-11-23');
    await log.create(post);
    expect((service.requests[1].body as { fields: { At: string } }).fields.At).toMatch(/^2026-11-23T09-14-06Z/);
  });

  it('come with the token alone out of the delta link', async () => {
    const { log, service } = createBench(fakeJson({ value: [row, { id: '3', deleted: { state: 'deleted' } }], '@odata.deltaLink': `${items}/delta?token=new%3Dtoken` }));
    const page = await log.changesSince('a&b=c');
    expect(page).toMatchObject({ changes: [{ type: 'upserted' }, { type: 'deleted', itemId: 3 }], token: 'new=token' });
    expect(service.requests[0].url).toMatch(/\/items\/delta\?.*token=a%26b%3Dc(&|$)/);
  });

  it('go on page by page', async () => {
    const { log, service } = createBench([
      fakeJson({ value: [], '@odata.nextLink': `${items}/delta?$skiptoken=p2` }), fakeJson({ value: [], '@odata.deltaLink': `${items}/delta?token=t2` })
    ]);
    const first = await log.changesSince('t1');
    expect(first).toEqual({ changes: [], next: expect.any(String) });
    expect(await log.changesSince((first as { next: string }).next)).toEqual({ changes: [], token: 't2' });
    expect(service.requests[1].url).toBe(`${items}/delta?$skiptoken=p2`);
  });

  it.each([
    ['to another host', 'https://evil.example/v1.0/sites/x', 'refused'],
    ['to a host that begins alike', 'https://graph.microsoft.com.evil.example/v1.0/sites/x', 'refused']
  ])('do not follow a link %s', async (_, link, kind) => {
    const { log, service } = createBench(fakeJson({ value: [], '@odata.nextLink': link }));
    expect((await errorOf(log.changesSince('t1'))).kind).toBe(kind);
    expect(service.requests).toHaveLength(1);
  });

  it('do not go round in a circle', async () => {
    const link = `${items}/delta?$skiptoken=p2`;
    const { log } = createBench(() => fakeJson({ value: [], '@odata.nextLink': link }));
    const { next } = (await log.changesSince('t1')) as { next: string };
    expect((await errorOf(log.changesSince(next))).kind).toBe('unavailable');
  });

  it.each([[410, 'resyncRequired', 'Resync required'], [400, 'invalidRequest', 'The provided delta token is malformed.']])(
    'are answered %i when the token is of no use', async (status, code, message) => {
      const { log } = createBench(fakeRefusal(status as number, {}, code as string, message as string));
      expect(await log.changesSince('t1')).toBe('tokenExpired');
    }
  );

  it.each([['nothing', {}], ['no list', { value: {} }], ['neither link', { value: [] }], ['null', null]])('that are %s are an error, not an empty page', async (_, body) => {
    const { log } = createBench(fakeJson(body));
    expect((await errorOf(log.changesSince('t1'))).kind).toBe('unavailable');
  });

  it.each([
    ['https://x/delta?token=abc&$expand=fields', 'abc'], ["https://x/delta(token='a%20b')", 'a b'], ['https://x/delta?$deltatoken=q', 'q'],
    ['https://x/delta?%24deltatoken=q', 'q'], ['https://x/delta?token=%', '%'], ['https://x/delta', undefined]
  ])('know the token of %s', (link, token) => {
    expect(deltaToken(link)).toBe(token);
  });
});

describe('windows', () => {
  it('ask with one startswith on one column, quoted', async () => {
    const { log, service } = createBench(() => fakeJson({ value: [row] }));
    await log.readThreads("2026-11'23");
    await log.readWritten('2026-11-23T08');
    expect(service.requests.map(sent)).toEqual([
      expect.stringContaining("$filter=startswith(fields/Thread,'2026-11''23')&"), expect.stringContaining("$filter=startswith(fields/At,'2026-11-23T08')&")
    ]);
  });

  it('that match too many rows say so, and hold nobody back', async () => {
    const { log, service, waits } = createBench((request) =>
      request.url.endsWith('$batch') ? fakeJson({ responses: [{ id: '1', status: 429, body: { error: { code: 'activityLimitReached' } } }] }) : fakeRefusal(429)
    );
    expect(await log.readThreads('2026')).toBe('tooMany');
    expect([service.requests.length, waits()]).toEqual([2, 0]);
  });

  it('that are truly throttled are not taken for too wide', async () => {
    const { log, waits } = createBench((request) =>
      request.url.endsWith('$batch') ? fakeJson({ responses: [{ id: '1', status: 429, headers: { 'Retry-After': '60' }, body: {} }] }) : fakeRefusal(429)
    );
    expect(await errorOf(log.readThreads('2026'))).toMatchObject({ kind: 'throttled', details: { retryAfterMs: 60_000 } });
    expect(waits()).toBeGreaterThan(0);
  });

  it('that SharePoint refuses by the name of the threshold are too wide', async () => {
    const { log } = createBench(fakeRefusal(500, {}, '-2147024860, Microsoft.SharePoint.SPQueryThrottledException', 'exceeds the list view threshold'));
    expect(await log.readWritten('2026')).toBe('tooMany');
  });

  it('tell of a list that is not there', async () => {
    const { log } = createBench(fakeRefusal(404, {}, 'itemNotFound'));
    expect((await errorOf(log.readThreads('2026'))).kind).toBe('missing');
  });
});

describe('a new row', () => {
  const duplicates: [string, Response | Error][] = [
    ['400', fakeRefusal(400)], ['409', fakeRefusal(409)], ['500', fakeRefusal(500)]
  ];

  it('is written with the time of the try', async () => {
    const { log, service } = createBench([lost(), fakeJson({ ...row, fields: undefined }, 201)]);
    expect(await log.create(post)).toMatchObject({ kind: 'post', itemId: 7, version: 1, text: "Hej 'på' dig", createdAt: '2026-11-23T08:14:06.000Z' });
    const stamps = service.requests.map(({ body }) => (body as { fields: { At: string } }).fields.At);
    expect(stamps.every(isKey)).toBe(true);
    expect(stamps[0].slice(0, 20)).toBe('2026-11-23T08-14-05Z');
    expect(stamps[1] > stamps[0]).toBe(true);
    expect(service.requests[0].body).toEqual({ fields: { ...fields, Content: "Hej 'på' dig", At: stamps[0] } });
  });

  it.each(duplicates)('that stands already, answered %s, is found and not written twice', async (_, answer) => {
    const { log, service } = createBench([answer, fakeJson({ value: [row] })]);
    expect(await log.create(post)).toMatchObject({ itemId: 7 });
    expect(sent(service.requests[1])).toContain(`$filter=fields/ActivityId eq '${root}'`);
  });

  it('whose answer was lost, every time, is found', async () => {
    const { log, service } = createBench((request) => (request.method === 'POST' ? lost() : fakeJson({ value: [row] })));
    expect(await log.create(post)).toMatchObject({ itemId: 7 });
    expect(service.requests).toHaveLength(5);
  });

  it('that truly was refused keeps its refusal', async () => {
    const { log } = createBench([fakeRefusal(400), fakeJson({ value: [] })]);
    expect(await errorOf(log.create(post))).toMatchObject({ kind: 'refused', details: { status: 400 } });
  });

  it.each([
    ['Actor', { ...row, createdBy: undefined, fields: { ...fields, Actor: 'someone-else' } }],
    ['maker', { ...row, createdBy: { user: { id: 'someone-else' } } }]
  ])('whose id stands with another %s is refused', async (_, found) => {
    const { log } = createBench([fakeRefusal(409), fakeJson({ value: [found] })]);
    expect((await errorOf(log.create(post))).kind).toBe('refused');
  });

  it('is not looked for when it is forbidden or throttled', async () => {
    for (const [status, kind] of [[403, 'noAccess'], [404, 'missing'], [429, 'throttled']] as const) {
      const { log, service } = createBench(() => fakeRefusal(status));
      expect((await errorOf(log.create(post))).kind).toBe(kind);
      expect(service.requests).toHaveLength(1);
    }
  });

  it.each<[string, NewActivity]>([
    ['in the name of another', { ...post, actor: 'someone-else' }],
    ['that is too long', { ...post, text: 'x'.repeat(10_001) } as NewActivity],
    ['under a bad key', { ...post, key: 'x' }]
  ])('%s never leaves', async (_, activity) => {
    const { log, service } = createBench([]);
    expect((await errorOf(log.create(activity))).kind).toBe('refused');
    expect(service.requests).toHaveLength(0);
  });

  it('of a clock that is known to be ahead is not written', async () => {
    const { log, service } = createBench([]);
    const key = '2026-11-23T08-24-07Z-abcdefghijkl';
    expect((await errorOf(log.create({ ...post, id: key, root: key, key }))).details.code).toBe('keyAhead');
    expect(service.requests).toHaveLength(0);
  });

  it('of a clock that turns out to be ahead is taken back, to be written with another key', async () => {
    const { log, service } = createBench([fakeJson({ ...row, createdDateTime: '2026-11-23T07:59:00Z' }, 201), new Response(null, { status: 204 })]);
    expect((await errorOf(log.create(post))).details.code).toBe('keyAhead');
    expect(service.requests.map(sent)).toEqual(['POST ', 'DELETE /7']);
  });

  it('of a mention is written, and is nothing for the feed', async () => {
    const mention: NewActivity = { kind: 'mention', id: `${root}.mention.${anna}`, root, key: root, actor: anna, target: root, about: anna };
    const { log, service } = createBench(fakeJson(row, 201));
    expect(await log.create(mention)).toBeUndefined();
    expect(service.requests[0].body).toMatchObject({ fields: { Kind: 'mention', About: anna, Target: root } });
  });
});

describe('an edit', () => {
  const edit = { itemId: 7, version: 1, title: 'Rubrik', text: 'Nytt', mentions: [], editedAt: '2026-11-23T09:00:00.000Z' };
  const data = JSON.stringify({ title: 'Rubrik', edited: edit.editedAt });

  it('goes under the ETag that was read', async () => {
    const { log, service } = createBench([fakeJson(row), fakeJson({ '@odata.etag': '"g-1,2"' })]);
    expect(await log.edit(edit)).toMatchObject({ itemId: 7, version: 2, text: 'Nytt', title: 'Rubrik', editedAt: edit.editedAt });
    expect(service.requests[1]).toMatchObject({ method: 'PATCH', url: `${items}/7/fields`, body: { Content: 'Nytt', Data: data } });
    expect(service.requests[1].headers['if-match']).toBe('"g-1,1"');
  });

  it.each<[string, (Response | Error)[]]>([
    ['before it was sent', [fakeJson({ ...row, eTag: '"g-1,5"' })]],
    ['while it was sent', [fakeJson(row), fakeRefusal(412)]]
  ])('meets a conflict when another version came %s', async (_, answers) => {
    const { log } = createBench(answers);
    expect((await errorOf(log.edit(edit))).kind).toBe('conflict');
  });

  it('whose answer was lost is known by what stands there', async () => {
    const done = fakeJson({ ...row, eTag: '"g-1,2"', fields: { ...fields, Content: 'Nytt', Data: data } });
    expect(await createBench([fakeJson(row), lost(), done]).log.edit(edit)).toMatchObject({ version: 2, text: 'Nytt' });
    // The same, asked for again by the outbox.
    expect(await createBench([done]).log.edit(edit)).toMatchObject({ version: 2, text: 'Nytt' });
    expect((await errorOf(createBench([fakeJson(row), lost(), fakeJson(row)]).log.edit(edit))).kind).toBe('offline');
  });
});

describe('removing and pictures', () => {
  it('takes what is gone for done', async () => {
    await createBench([lost(), fakeRefusal(404)]).log.remove(7);
    expect((await errorOf(createBench(fakeRefusal(403)).log.remove(7))).kind).toBe('noAccess');
  });

  it('puts a picture where its path says, again if need be, and nowhere else', async () => {
    const { log, service } = createBench([lost(), fakeJson({}, 201)]);
    await log.uploadPicture(`2026-11/${root}.jpg`, new Blob(['x']));
    expect(service.requests.map(({ method, url }) => `${method} ${url}`)[1]).toBe(
      `PUT https://graph.microsoft.com/v1.0/sites/lindhult.sharepoint.com:/sites/torget:/lists/Media/drive/root:/2026-11/${root}.jpg:/content`
    );
    expect((await errorOf(log.uploadPicture('../Published/checkpoint.json.gz', new Blob(['x'])))).kind).toBe('refused');
  });
});
