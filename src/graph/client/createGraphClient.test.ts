import { baseUrl, createClientBench, errorOf } from './createClientBench';
import { createGraphClient } from './createGraphClient';
import { fakeJson, fakeRefusal } from './fakeService';
import { GraphClient } from './GraphClient';

describe('a request', () => {
  it('goes to the version and bears a token', async () => {
    const { client, service } = createClientBench(fakeJson({ id: 'x' }));
    const answer = await client.send({ path: '/sites/host:/sites/torget:/lists/A/items?$filter=startswith(fields/At,%272026%27)&$top=5' });
    expect(await answer.json()).toEqual({ id: 'x' });
    expect(service.requests[0].url).toBe(`${baseUrl}/v1.0/sites/host:/sites/torget:/lists/A/items?$filter=startswith(fields/At,%272026%27)&$top=5`);
    expect(service.requests[0].headers.authorization).toBe('Bearer token1');
  });

  it('keeps a wait that is asked for in whole, and passes on what the answer says', async () => {
    const { client } = createClientBench(fakeRefusal(403, {}, 'accessDenied', 'Access denied'));
    const error = await errorOf(client.send({ path: '/me' }));
    expect(error).toMatchObject({ name: 'ServiceError', kind: 'noAccess', details: { status: 403, code: 'accessDenied', requestId: 'r-1' } });
  });

  it.each([
    [400, 'refused'], [401, 'noToken'], [404, 'missing'], [409, 'conflict'], [410, 'refused'], [412, 'conflict'], [413, 'refused'],
    [423, 'unavailable'], [500, 'unavailable'], [501, 'refused']
  ])('that is answered %i fails as %s', async (status, kind) => {
    const { client } = createClientBench(fakeRefusal(status as number));
    expect((await errorOf(client.send({ path: '/me' }))).kind).toBe(kind);
  });

  it('that is answered with no JSON at all still fails by name', async () => {
    const { client } = createClientBench(new Response('<html>', { status: 502 }));
    expect(await errorOf(client.send({ path: '/me', method: 'POST', body: '{}' }))).toMatchObject({ kind: 'unavailable', details: { status: 502 } });
  });
});

describe('what hangs', () => {
  beforeEach(() => { jest.useFakeTimers(); });
  afterEach(() => { jest.useRealTimers(); });

  const never = <T>(): Promise<T> => new Promise<T>(() => undefined);
  const silent = { baseUrl, fetch: () => never<Response>(), pause: async () => undefined };

  it('is given up: a request after half a minute a try', async () => {
    const error = errorOf(createGraphClient({ ...silent, getToken: async () => 't' }).send({ path: '/me', method: 'POST', body: '{}' }));
    await jest.advanceTimersByTimeAsync(30_000);
    expect((await error).kind).toBe('offline');
  });

  it.each<[string, (client: GraphClient) => Promise<unknown>]>([
    ['request', (client) => client.send({ path: '/me', method: 'POST', body: '{}' })], ['download', (client) => client.download('https://lindhult.sharepoint.com/x')]
  ])('is given up: the body of a %s after a minute, and the connection is let go', async (_, ask) => {
    let signal: AbortSignal | null | undefined;
    const fetch = async (_url: string, init: RequestInit): Promise<Response> => {
      signal = init.signal;
      return new Response(new ReadableStream({ start: (stream) => stream.enqueue(new Uint8Array([123])) }));
    };
    const error = errorOf(ask(createGraphClient({ ...silent, fetch, getToken: async () => 't' })));
    await jest.advanceTimersByTimeAsync(61_000);
    expect((await error).kind).toBe('offline');
    expect(signal?.aborted).toBe(true);
  });

  it('is given up: a token after twenty seconds', async () => {
    const error = errorOf(createGraphClient({ ...silent, getToken: () => never<string>() }).send({ path: '/me' }));
    await jest.advanceTimersByTimeAsync(20_000);
    expect((await error).kind).toBe('noToken');
  });
});

describe('tokens', () => {
  it('asks for one fresh token after a 401, not for more', async () => {
    const { client, tokens, service } = createClientBench(() => fakeRefusal(401));
    expect((await errorOf(client.send({ path: '/me' }))).kind).toBe('noToken');
    expect(tokens).toEqual([false, true]);
    expect(service.requests.map(({ headers }) => headers.authorization)).toEqual(['Bearer token1', 'Bearer token2']);
  });

  it.each([['fails', () => Promise.reject(new Error('AADSTS65001'))], ['is empty', () => Promise.resolve('')]])(
    'says so, and asks nothing of the service, when the token %s',
    async (_, getToken) => {
      const { client, service } = createClientBench(fakeJson({}), getToken as () => Promise<string>);
      expect((await errorOf(client.send({ path: '/me' }))).kind).toBe('noToken');
      expect(service.requests).toHaveLength(0);
    }
  );
});

describe('the same GET', () => {
  it('asked for twice at once is sent once, and both can read the answer', async () => {
    const { client, service } = createClientBench(fakeJson({ id: 7 }));
    const [one, two] = await Promise.all([client.send({ path: '/me' }), client.send({ path: '/me' })]);
    expect([await one.json(), await two.json()]).toEqual([{ id: 7 }, { id: 7 }]);
    expect(service.requests).toHaveLength(1);
    await client.send({ path: '/me' });
    expect(service.requests).toHaveLength(2);
  });

  it('is answered from memory as long as it allows', async () => {
    const bench = createClientBench(fakeJson({ id: 7 }));
    const get = async (): Promise<unknown> => (await bench.client.send({ path: '/me', traits: { cacheMs: 1_000 } })).json();
    await get();
    bench.time += 999;
    expect(await get()).toEqual({ id: 7 });
    expect(bench.service.requests).toHaveLength(1);
    bench.time += 1;
    await get();
    expect(bench.service.requests).toHaveLength(2);
  });

  it('is not kept when it failed', async () => {
    const bench = createClientBench([fakeRefusal(404), fakeJson({})]);
    await errorOf(bench.client.send({ path: '/me', traits: { cacheMs: 1_000 } }));
    await bench.client.send({ path: '/me', traits: { cacheMs: 1_000 } });
  });
});
