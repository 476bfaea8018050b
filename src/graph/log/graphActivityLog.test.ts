import { errorOf, lost } from '../client/createClientBench';
import { fakeJson, fakeRefusal } from '../client/fakeService';
import { deltaToken } from './deltaToken';
import { createLogBench, fields, items, post, root, row, sent } from './createLogBench';

describe('changes', () => {
  it('teach that it is no earlier than what has been written, where the time of the service is hidden', async () => {
    const late = { ...row, createdDateTime: '2026-11-23T09:14:06Z' };
    const { log, service } = createLogBench([fakeJson({ value: [late] }), fakeJson(row, 201)]);
    await log.readThreads('2026-11-23');
    await log.create(post);
    expect((service.requests[1].body as { fields: { At: string } }).fields.At).toMatch(/^2026-11-23T09-14-06Z/);
  });

  it('come with the token alone out of the delta link', async () => {
    const { log, service } = createLogBench(fakeJson({ value: [row, { id: '3', deleted: { state: 'deleted' } }], '@odata.deltaLink': `${items}/delta?token=new%3Dtoken` }));
    const page = await log.changesSince('a&b=c');
    expect(page).toMatchObject({ changes: [{ type: 'upserted' }, { type: 'deleted', itemId: 3 }], token: 'new=token' });
    expect(service.requests[0].url).toMatch(/\/items\/delta\?.*token=a%26b%3Dc(&|$)/);
  });

  it('go on page by page', async () => {
    const { log, service } = createLogBench([
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
    const { log, service } = createLogBench(fakeJson({ value: [], '@odata.nextLink': link }));
    expect((await errorOf(log.changesSince('t1'))).kind).toBe(kind);
    expect(service.requests).toHaveLength(1);
  });

  it('do not go round in a circle', async () => {
    const link = `${items}/delta?$skiptoken=p2`;
    const { log } = createLogBench(() => fakeJson({ value: [], '@odata.nextLink': link }));
    const { next } = (await log.changesSince('t1')) as { next: string };
    expect((await errorOf(log.changesSince(next))).kind).toBe('unavailable');
  });

  it.each([[410, 'resyncRequired', 'Resync required'], [400, 'invalidRequest', 'The provided delta token is malformed.']])(
    'are answered %i when the token is of no use', async (status, code, message) => {
      const { log } = createLogBench(fakeRefusal(status as number, {}, code as string, message as string));
      expect(await log.changesSince('t1')).toBe('tokenExpired');
    }
  );

  it.each([['nothing', {}], ['no list', { value: {} }], ['neither link', { value: [] }], ['null', null]])('that are %s are an error, not an empty page', async (_, body) => {
    const { log } = createLogBench(fakeJson(body));
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
    const { log, service } = createLogBench(() => fakeJson({ value: [row] }));
    await log.readThreads("2026-11'23");
    await log.readWritten('2026-11-23T08');
    expect(service.requests.map(sent)).toEqual([
      expect.stringContaining("$filter=startswith(fields/Thread,'2026-11''23')&"), expect.stringContaining("$filter=startswith(fields/At,'2026-11-23T08')&")
    ]);
  });

  it('that match too many rows say so, and hold nobody back', async () => {
    const { log, service, waits } = createLogBench((request) =>
      request.url.endsWith('$batch') ? fakeJson({ responses: [{ id: '1', status: 429, body: { error: { code: 'activityLimitReached' } } }] }) : fakeRefusal(429)
    );
    expect(await log.readThreads('2026')).toBe('tooMany');
    expect([service.requests.length, waits()]).toEqual([2, 0]);
  });

  it('that are truly throttled are not taken for too wide', async () => {
    const { log, waits } = createLogBench((request) =>
      request.url.endsWith('$batch') ? fakeJson({ responses: [{ id: '1', status: 429, headers: { 'Retry-After': '60' }, body: {} }] }) : fakeRefusal(429)
    );
    expect(await errorOf(log.readThreads('2026'))).toMatchObject({ kind: 'throttled', details: { retryAfterMs: 60_000 } });
    expect(waits()).toBeGreaterThan(0);
  });

  it('that SharePoint refuses by the name of the threshold are too wide', async () => {
    const { log } = createLogBench(fakeRefusal(500, {}, '-2147024860, Microsoft.SharePoint.SPQueryThrottledException', 'exceeds the list view threshold'));
    expect(await log.readWritten('2026')).toBe('tooMany');
  });

  it('tell of a list that is not there', async () => {
    const { log } = createLogBench(fakeRefusal(404, {}, 'itemNotFound'));
    expect((await errorOf(log.readThreads('2026'))).kind).toBe('missing');
  });
});

describe('an edit', () => {
  const edit = { itemId: 7, version: 1, title: 'Rubrik', text: 'Nytt', mentions: [], editedAt: '2026-11-23T09:00:00.000Z' };
  const data = JSON.stringify({ title: 'Rubrik', edited: edit.editedAt });

  it('goes under the ETag that was read', async () => {
    const { log, service } = createLogBench([fakeJson(row), fakeJson({ '@odata.etag': '"g-1,2"' })]);
    expect(await log.edit(edit)).toMatchObject({ itemId: 7, version: 2, text: 'Nytt', title: 'Rubrik', editedAt: edit.editedAt });
    expect(service.requests[1]).toMatchObject({ method: 'PATCH', url: `${items}/7/fields`, body: { Content: 'Nytt', Data: data } });
    expect(service.requests[1].headers['if-match']).toBe('"g-1,1"');
  });

  it.each<[string, (Response | Error)[]]>([
    ['before it was sent', [fakeJson({ ...row, eTag: '"g-1,5"' })]],
    ['while it was sent', [fakeJson(row), fakeRefusal(412)]]
  ])('meets a conflict when another version came %s', async (_, answers) => {
    const { log } = createLogBench(answers);
    expect((await errorOf(log.edit(edit))).kind).toBe('conflict');
  });

  it('whose answer was lost is known by what stands there', async () => {
    const done = fakeJson({ ...row, eTag: '"g-1,2"', fields: { ...fields, Content: 'Nytt', Data: data } });
    expect(await createLogBench([fakeJson(row), lost(), done]).log.edit(edit)).toMatchObject({ version: 2, text: 'Nytt' });
    // The same, asked for again by the outbox.
    expect(await createLogBench([done]).log.edit(edit)).toMatchObject({ version: 2, text: 'Nytt' });
    expect((await errorOf(createLogBench([fakeJson(row), lost(), fakeJson(row)]).log.edit(edit))).kind).toBe('offline');
  });
});

describe('removing and pictures', () => {
  it('takes what is gone for done', async () => {
    await createLogBench([lost(), fakeRefusal(404)]).log.remove(7);
    expect((await errorOf(createLogBench(fakeRefusal(403)).log.remove(7))).kind).toBe('noAccess');
  });

  it('puts a picture where its path says, again if need be, and nowhere else', async () => {
    const { log, service } = createLogBench([lost(), fakeJson({}, 201)]);
    await log.uploadPicture(`2026-11/${root}.jpg`, new Blob(['x']));
    expect(service.requests.map(({ method, url }) => `${method} ${url}`)[1]).toBe(
      `PUT https://graph.microsoft.com/v1.0/sites/lindhult.sharepoint.com:/sites/torget:/lists/Media/drive/root:/2026-11/${root}.jpg:/content`
    );
    expect((await errorOf(log.uploadPicture('../Published/checkpoint.json.gz', new Blob(['x'])))).kind).toBe('refused');
  });
});
