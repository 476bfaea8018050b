import { Checkpoint } from '../../domain/sync/Checkpoint';
import { PublishedFiles } from '../../domain/sync/PublishedFiles';
import { fakeClient } from '../client/fakeClient';
import { fakeJson, fakeRefusal, FakeRequest, FakeService } from '../client/fakeService';
import { graphPublishedFiles } from './graphPublishedFiles';
import { gunzip, gzip } from './gzip';

const key = '2026-11-23T08-14-05Z-abcdefghijkl';
const anna = '0f3c2a10-1111-4222-8333-444455556666';
const checkpoint: Checkpoint = {
  format: 1, writtenAt: '2026-11-23T09:00:00.000Z', token: 't', settingsVersion: 3, directoryVersion: 'd1', since: key,
  rows: [
    [7, 1, key, key, 'post', anna, 'Anna', 1_795_000_000, '', 'all', 'Hej', { title: 'Å', mentions: [] }],
    [8, 1, key, key, 'comment', anna, 'Anna', 1_795_000_000, key, '', 'Hej', { mentions: [] }],
    [9, 1, key, key, 'answer', anna, 'Anna', 1_795_000_000, key, '', '', null]
  ],
  reactions: [[key, key, 'like', 'AAAA', [[10, anna, 'Anna']]]]
};

/** A library with one file, as Graph answers for it. */
class FakeLibrary {
  public content: ArrayBuffer | undefined;
  public version: number = 1;
  public writeStatus: number = 0;
  public readStatus: number = 0;
  public redirects: boolean = true;

  public readonly answer = (request: FakeRequest): Response | Error => {
    const eTag = `"{G},${this.version}"`;
    if (request.url === 'https://lindhult.sharepoint.com/download') return new Response(this.content);
    if (this.readStatus && request.method === 'GET') return fakeRefusal(this.readStatus);
    if (request.method === 'PUT') return this.write(request, eTag);
    if (this.content === undefined) return fakeRefusal(404);
    if (!/:\/content$/.test(request.url)) return fakeJson({ eTag, '@microsoft.graph.downloadUrl': 'https://lindhult.sharepoint.com/download' });
    // What a page sees when CORS forbids to follow.
    return this.redirects ? new Response(this.content.slice(0)) : new TypeError('Failed to fetch');
  };

  private write(request: FakeRequest, eTag: string): Response {
    if (this.writeStatus) return fakeRefusal(this.writeStatus);
    if (request.headers['if-none-match'] === '*' ? this.content !== undefined : request.headers['if-match'] !== eTag) return fakeRefusal(412);
    this.version++;
    this.content = new ArrayBuffer(1);
    return fakeJson({}, 200);
  }
}

async function createBench(text?: string): Promise<{ library: FakeLibrary; files: PublishedFiles; service: FakeService }> {
  const library = new FakeLibrary();
  if (text !== undefined) library.content = await (await gzip(text)).arrayBuffer();
  const { client, service } = fakeClient(library.answer);
  return { library, service, files: graphPublishedFiles({ client, site: { hostname: 'lindhult.sharepoint.com', path: '/sites/torget' } }) };
}

describe('reading', () => {
  it('takes one request and gives what was written', async () => {
    const { files, service } = await createBench(JSON.stringify(checkpoint));
    expect((await files.readCheckpoint())?.checkpoint).toEqual(checkpoint);
    expect(service.requests.map(({ url }) => url.replace(/.*\/lists/, ''))).toEqual(['/Published/drive/root:/checkpoint.json.gz:/content']);
  });

  it('asks for the address first where a redirect may not be followed, and remembers it', async () => {
    const { files, library, service } = await createBench(JSON.stringify(checkpoint));
    library.redirects = false;
    expect((await files.readCheckpoint())?.checkpoint).toEqual(checkpoint);
    expect(service.requests).toHaveLength(3);
    expect(service.requests[2].headers?.authorization).toBeUndefined();
    await files.readCheckpoint();
    expect(service.requests).toHaveLength(5);
  });

  it('gives nothing when there is no file', async () => {
    const { files } = await createBench();
    expect([await files.readCheckpoint(), await files.readDirectory()]).toEqual([undefined, undefined]);
  });

  it.each<[string, unknown]>([
    ['null', null], ['an array', []], ['another format', { ...checkpoint, format: 2 }], ['no token', { ...checkpoint, token: '' }],
    ['rows that are none', { ...checkpoint, rows: {} }], ['a time that is none', { ...checkpoint, writtenAt: 'yesterday' }],
    ['a time that only looks like one', { ...checkpoint, writtenAt: '2026-01-01T10:00:00+01' }],
    ['a token that is an address', { ...checkpoint, token: 'next:/me' }],
    ...['2026zzz', '2026-', '2026-13', '2026-02-30', `${key}~2026-11-25`, ''].map((since): [string, unknown] => [`a beginning at "${since}"`, { ...checkpoint, since }]),
    ['more rows than anyone needs', { ...checkpoint, rows: Array(100_001).fill(0) }],
    ['more reactions than anyone needs', { ...checkpoint, reactions: Array.from({ length: 3 }, () => [key, key, 'like', 'A'.repeat(800_000), []]) }]
  ])('gives nothing of %s', async (_, json) => {
    const { files } = await createBench(JSON.stringify(json));
    expect(await files.readCheckpoint()).toBeUndefined();
  });

  it.each(['2026', '2026-11', '2026-11-2', '2026-11-23', '2026-11-23T08-14-0'])('takes one that begins at %s', async (since) => {
    const { files } = await createBench(JSON.stringify({ ...checkpoint, since }));
    expect((await files.readCheckpoint())?.checkpoint.since).toBe(since);
  });

  it.each([[403, 'noAccess'], [400, 'refused']])('gives no checkpoint that is answered %i, for the feed itself may be open, and tells of a directory that is', async (status, kind) => {
    const { files, library } = await createBench(JSON.stringify(checkpoint));
    library.readStatus = status as number;
    expect(await files.readCheckpoint()).toBeUndefined();
    await expect(files.readDirectory()).rejects.toMatchObject({ kind });
  });

  it.each([[401, 'noToken'], [500, 'unavailable']])('tells when it is answered %i', async (status, kind) => {
    const { files, library } = await createBench(JSON.stringify(checkpoint));
    library.readStatus = status as number;
    await expect(files.readCheckpoint()).rejects.toMatchObject({ kind });
    await expect(files.readDirectory()).rejects.toMatchObject({ kind });
  });

  it('gives nothing of half a file', async () => {
    const { files, library } = await createBench(JSON.stringify(checkpoint));
    library.content = library.content?.slice(0, 40);
    expect(await files.readCheckpoint()).toBeUndefined();
  });

  it('leaves out rows that do not hold and keeps the others', async () => {
    const [post, comment] = checkpoint.rows;
    const evil = [
      [7, 1, 'x', key, 'post', anna, '', 1, '', 'all', '', null], [0, 1, key, key, 'post', anna, '', 1, '', 'all', '', null], { length: 12 }, null,
      [7, 1, key, key, 'post', '<b>', '', 1, '', 'all', '', null], [7, 1, key, key, 'post', anna, '', 1, '', 'all', '', { picture: { path: '//x' } }],
      [7, 1, key, key, 'post', anna, '', 9e15, '', 'all', '', null]
    ];
    const { files } = await createBench(JSON.stringify({ ...checkpoint, rows: [...evil, post, comment], reactions: [[key, key, 'like', '<', []], 5] }));
    expect((await files.readCheckpoint())?.checkpoint).toMatchObject({ rows: [post, comment], reactions: [] });
  });

  it('does not unpack a bomb', async () => {
    expect(await gunzip(await (await gzip('x'.repeat(20_000_001))).arrayBuffer())).toBeUndefined();
    expect(await gunzip(await (await gzip('åäö'.repeat(1_000_000))).arrayBuffer())).toHaveLength(3_000_000);
  });

  it('takes what a server has unpacked already', async () => {
    expect(await gunzip(new TextEncoder().encode('{"å":1}').buffer as ArrayBuffer)).toBe('{"å":1}');
  });

  it('gives the people of the directory, and nothing of entries that are none', async () => {
    const people = [{ id: anna.toUpperCase(), name: 'Anna', title: 'Lärare', unit: 'Skola', mail: 'x' }, { id: '<', name: 'x' }, { id: anna, name: '' }, 7];
    const { files } = await createBench(JSON.stringify({ format: 1, version: 'd1', publishedAt: '2026-11-23T09:00:00Z', people }));
    expect(await files.readDirectory()).toEqual({
      version: 'd1', publishedAt: '2026-11-23T09:00:00Z', people: [{ id: anna, name: 'Anna', title: 'Lärare', unit: 'Skola' }]
    });
  });
});

describe('writing', () => {
  it('goes under the ETag of what was merged', async () => {
    const { files, service } = await createBench(JSON.stringify(checkpoint));
    const etag = (await files.readCheckpoint())?.etag;
    expect(await files.writeCheckpoint(checkpoint, etag)).toBe('written');
    const put = service.requests[service.requests.length - 1];
    expect([put.method, put.headers['if-match'], await gunzip(await (put.body as Blob).arrayBuffer())]).toEqual(['PUT', '"{G},1"', JSON.stringify(checkpoint)]);
  });

  it('is lost when another wrote since the reading', async () => {
    const { files, library } = await createBench(JSON.stringify(checkpoint));
    const etag = (await files.readCheckpoint())?.etag;
    library.version++;
    library.content = await (await gzip(JSON.stringify({ ...checkpoint, token: 'u' }))).arrayBuffer();
    expect(await files.writeCheckpoint(checkpoint, etag)).toBe('lost');
  });

  it('is lost when another wrote in the last moment', async () => {
    const { files, library } = await createBench(JSON.stringify(checkpoint));
    const etag = (await files.readCheckpoint())?.etag;
    library.writeStatus = 412;
    expect(await files.writeCheckpoint(checkpoint, etag)).toBe('lost');
  });

  it('makes the first one only where there is none', async () => {
    expect(await (await createBench()).files.writeCheckpoint(checkpoint, undefined)).toBe('written');
    expect(await (await createBench(JSON.stringify(checkpoint))).files.writeCheckpoint(checkpoint, undefined)).toBe('lost');
  });

  it('is not allowed where reading is not', async () => {
    const { files, library } = await createBench(JSON.stringify(checkpoint));
    library.readStatus = 403;
    expect(await files.writeCheckpoint(checkpoint, undefined)).toBe('notAllowed');
  });

  it('replaces a broken one', async () => {
    expect(await (await createBench('{')).files.writeCheckpoint(checkpoint, undefined)).toBe('written');
  });

  it.each([[403, 'notAllowed'], [409, 'lost'], [423, 'lost']])('that is answered %i is %s', async (status, outcome) => {
    const { files, library } = await createBench();
    library.writeStatus = status as number;
    expect(await files.writeCheckpoint(checkpoint, undefined)).toBe(outcome);
  });
});
