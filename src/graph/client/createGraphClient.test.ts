import { ServiceError } from '../../domain/log/ServiceError';
import { createGraphClient } from './createGraphClient';
import { fakeJson, fakeRefusal, FakeRequest, FakeService, fakeService } from './fakeService';
import { GraphClient } from './GraphClient';
import { Answered } from './meter';

const baseUrl = 'https://graph.microsoft.com';

interface Bench {
  readonly client: GraphClient;
  readonly service: FakeService;
  readonly pauses: number[];
  readonly tokens: boolean[];
  readonly answered: Answered[];
  wait: number;
  time: number;
}

function createBench(answers: Parameters<typeof fakeService>[0], getToken?: () => Promise<string>): Bench {
  const service = fakeService(answers);
  const bench: Omit<Bench, 'client'> = { service, pauses: [], tokens: [], answered: [], wait: 0, time: 1_000_000 };
  const client = createGraphClient({
    baseUrl,
    fetch: service.fetch,
    getToken: getToken ?? (async (fresh) => { bench.tokens.push(fresh === true); return `token${bench.tokens.length}`; }),
    now: () => bench.time,
    random: () => 0,
    waitUntil: { get: () => bench.wait, set: (time) => { bench.wait = time; } },
    pause: async (ms) => { bench.pauses.push(ms); bench.time += ms; },
    onAnswer: (answer) => bench.answered.push(answer)
  });
  return Object.assign(bench, { client });
}

async function errorOf(promise: Promise<unknown>): Promise<ServiceError> {
  return promise.then(() => { throw new Error('It went well'); }, (error: unknown) => error as ServiceError);
}

const lost = (): Error => new TypeError('Failed to fetch');

describe('a request', () => {
  it('goes to the version and bears a token', async () => {
    const { client, service } = createBench(fakeJson({ id: 'x' }));
    const answer = await client.send({ path: '/sites/host:/sites/torget:/lists/A/items?$filter=startswith(fields/At,%272026%27)&$top=5' });
    expect(await answer.json()).toEqual({ id: 'x' });
    expect(service.requests[0].url).toBe(`${baseUrl}/v1.0/sites/host:/sites/torget:/lists/A/items?$filter=startswith(fields/At,%272026%27)&$top=5`);
    expect(service.requests[0].headers.authorization).toBe('Bearer token1');
  });

  it('keeps a wait that is asked for in whole, and passes on what the answer says', async () => {
    const { client } = createBench(fakeRefusal(403, {}, 'accessDenied', 'Access denied'));
    const error = await errorOf(client.send({ path: '/me' }));
    expect(error).toMatchObject({ name: 'ServiceError', kind: 'noAccess', details: { status: 403, code: 'accessDenied', requestId: 'r-1' } });
  });

  it.each([
    [400, 'refused'], [401, 'noToken'], [404, 'missing'], [409, 'conflict'], [410, 'refused'], [412, 'conflict'], [413, 'refused'],
    [423, 'unavailable'], [500, 'unavailable'], [501, 'refused']
  ])('that is answered %i fails as %s', async (status, kind) => {
    const { client } = createBench(fakeRefusal(status as number));
    expect((await errorOf(client.send({ path: '/me' }))).kind).toBe(kind);
  });

  it('that is answered with no JSON at all still fails by name', async () => {
    const { client } = createBench(new Response('<html>', { status: 502 }));
    expect(await errorOf(client.send({ path: '/me', method: 'POST', body: '{}' }))).toMatchObject({ kind: 'unavailable', details: { status: 502 } });
  });
});

describe('when throttled', () => {
  it('waits a short time by itself and goes on', async () => {
    const { client, pauses, service } = createBench([fakeRefusal(429, { 'retry-after': '2' }), fakeJson({})]);
    await client.send({ path: '/me', method: 'POST', body: '{}' });
    expect(pauses).toEqual([2_000]);
    expect(service.requests).toHaveLength(2);
  });

  it('honours the greater of Retry-After and RateLimit-Reset', async () => {
    const { client, pauses } = createBench([fakeRefusal(429, { 'retry-after': '1', 'ratelimit-reset': '4' }), fakeJson({})]);
    await client.send({ path: '/me' });
    expect(pauses).toEqual([4_000]);
  });

  it('fails at once when the wait is long, and lets no request leave until it is over', async () => {
    const bench = createBench([fakeRefusal(429, { 'retry-after': '120' }), fakeJson({})]);
    expect(await errorOf(bench.client.send({ path: '/me' }))).toMatchObject({ kind: 'throttled', details: { retryAfterMs: 120_000 } });
    bench.time += 60_000;
    expect(await errorOf(bench.client.send({ path: '/other' }))).toMatchObject({ kind: 'throttled', details: { retryAfterMs: 60_000 } });
    expect(bench.service.requests).toHaveLength(1);
    bench.time += 60_000;
    await bench.client.send({ path: '/other' });
    expect(bench.service.requests).toHaveLength(2);
    expect(bench.pauses).toEqual([]);
  });

  it('obeys a wait that another tab was told', async () => {
    const bench = createBench(fakeJson({}));
    bench.wait = bench.time + 30_000;
    expect((await errorOf(bench.client.send({ path: '/me' }))).kind).toBe('throttled');
    expect(bench.service.requests).toHaveLength(0);
  });

  it('does not believe a wait of days', async () => {
    const bench = createBench(fakeJson({}));
    bench.wait = bench.time + 86_400_000;
    await bench.client.send({ path: '/me' });
    expect(bench.service.requests).toHaveLength(1);
  });

  it('waits ever longer when no time is named', async () => {
    const bench = createBench(() => fakeRefusal(429));
    const waits: unknown[] = [];
    for (let i = 0; i < 8; i++) {
      waits.push((await errorOf(bench.client.send({ path: '/me' }))).details.retryAfterMs);
      bench.time = bench.wait + 1;
    }
    expect(waits).toEqual([15_000, 30_000, 60_000, 120_000, 240_000, 300_000, 300_000, 300_000]);
  });

  it('gives up after four tries', async () => {
    const { client, service } = createBench(() => fakeRefusal(429, { 'retry-after': '1' }));
    expect((await errorOf(client.send({ path: '/me' }))).kind).toBe('throttled');
    expect(service.requests).toHaveLength(4);
  });

  it('counts every try for the meter', async () => {
    const { client, answered } = createBench([fakeRefusal(429, { 'retry-after': '1' }), fakeJson({})]);
    await client.send({ path: '/sites/a:/b:/lists/Activities/items/delta?token=abc' });
    expect(answered.map(({ status, ru, path }) => [status, ru, path])).toEqual([
      [429, 1, '/v1.0/sites/a:/b:/lists/Activities/items/delta'],
      [200, 1, '/v1.0/sites/a:/b:/lists/Activities/items/delta']
    ]);
  });
});

describe('when the connection is lost or the service fails', () => {
  it('asks a GET again', async () => {
    const { client, service } = createBench([lost(), fakeRefusal(503), fakeJson({})]);
    await client.send({ path: '/me' });
    expect(service.requests).toHaveLength(3);
  });

  it('asks once when the device knows that it has no connection', async () => {
    const service = fakeService(() => lost());
    const client = createGraphClient({ baseUrl, fetch: service.fetch, getToken: async () => 't', isOffline: () => true });
    expect((await errorOf(client.send({ path: '/me' }))).kind).toBe('offline');
    expect(service.requests).toHaveLength(1);
  });

  it('does not repeat a write that is not idempotent', async () => {
    const { client, service } = createBench(() => lost());
    expect((await errorOf(client.send({ path: '/me', method: 'POST', body: '{}' }))).kind).toBe('offline');
    expect(service.requests).toHaveLength(1);
  });

  it('repeats one that is, with a body made anew', async () => {
    let tries = 0;
    const { client, service } = createBench([lost(), fakeRefusal(504), fakeJson({}, 201)]);
    await client.send({ path: '/me', method: 'POST', body: '{}', traits: { idempotent: true, freshBody: () => JSON.stringify({ n: ++tries }) } });
    expect(service.requests.map(({ body }) => body)).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }]);
  });

  it('ends after four tries', async () => {
    const { client, service } = createBench(() => lost());
    expect((await errorOf(client.send({ path: '/me' }))).kind).toBe('offline');
    expect(service.requests).toHaveLength(4);
  });

  it('stops at once when it is given up', async () => {
    const stop = new AbortController();
    const { client, service } = createBench(() => { stop.abort(); return Object.assign(new Error('x'), { name: 'AbortError' }); });
    expect(await errorOf(client.send({ path: '/me', traits: { signal: stop.signal } }))).toMatchObject({ kind: 'offline', details: { code: 'aborted' } });
    expect(service.requests).toHaveLength(1);
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
    const { client, tokens, service } = createBench(() => fakeRefusal(401));
    expect((await errorOf(client.send({ path: '/me' }))).kind).toBe('noToken');
    expect(tokens).toEqual([false, true]);
    expect(service.requests.map(({ headers }) => headers.authorization)).toEqual(['Bearer token1', 'Bearer token2']);
  });

  it.each([['fails', () => Promise.reject(new Error('AADSTS65001'))], ['is empty', () => Promise.resolve('')]])(
    'says so, and asks nothing of the service, when the token %s',
    async (_, getToken) => {
      const { client, service } = createBench(fakeJson({}), getToken as () => Promise<string>);
      expect((await errorOf(client.send({ path: '/me' }))).kind).toBe('noToken');
      expect(service.requests).toHaveLength(0);
    }
  );
});

describe('the same GET', () => {
  it('asked for twice at once is sent once, and both can read the answer', async () => {
    const { client, service } = createBench(fakeJson({ id: 7 }));
    const [one, two] = await Promise.all([client.send({ path: '/me' }), client.send({ path: '/me' })]);
    expect([await one.json(), await two.json()]).toEqual([{ id: 7 }, { id: 7 }]);
    expect(service.requests).toHaveLength(1);
    await client.send({ path: '/me' });
    expect(service.requests).toHaveLength(2);
  });

  it('is answered from memory as long as it allows', async () => {
    const bench = createBench(fakeJson({ id: 7 }));
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
    const bench = createBench([fakeRefusal(404), fakeJson({})]);
    await errorOf(bench.client.send({ path: '/me', traits: { cacheMs: 1_000 } }));
    await bench.client.send({ path: '/me', traits: { cacheMs: 1_000 } });
  });
});

describe('batches', () => {
  const answer = (request: FakeRequest, judge: (url: string) => Record<string, unknown>): Response =>
    fakeJson({
      // The service may answer in any order.
      responses: [...(request.body as { requests: { id: string; url: string }[] }).requests].reverse().map(({ id, url }) => ({ id, ...judge(url) }))
    });

  it('gathers what is asked for at one moment, twenty to a batch', async () => {
    const { client, service } = createBench((request) => answer(request, (url) => ({ status: 200, headers: { 'Content-Type': 'application/json' }, body: { url } })));
    const paths = Array.from({ length: 45 }, (_, i) => `/users/${i}`);
    const answers = await Promise.all(paths.map(async (path) => (await client.send({ path, traits: { batch: true } })).json()));
    expect(answers).toEqual(paths.map((url) => ({ url })));
    expect(service.requests.map(({ url, body }) => [url, (body as { requests: unknown[] }).requests.length])).toEqual([
      [`${baseUrl}/v1.0/$batch`, 20], [`${baseUrl}/v1.0/$batch`, 20], [`${baseUrl}/v1.0/$batch`, 5]
    ]);
  });

  it('repeats only the part that is throttled', async () => {
    let refused = 0;
    const { client, service, pauses } = createBench((request) =>
      request.url.endsWith('$batch')
        ? answer(request, (url) => (url === '/users/1' && refused++ === 0 ? { status: 429, headers: { 'Retry-After': '3' } } : { status: 200, body: {} }))
        : fakeJson({})
    );
    await Promise.all(['/users/0', '/users/1', '/users/2'].map((path) => client.send({ path, traits: { batch: true } })));
    expect(pauses).toEqual([3_000]);
    expect(service.requests.map(({ url }) => url)).toEqual([`${baseUrl}/v1.0/$batch`, `${baseUrl}/v1.0/users/1`]);
  });

  it('gives every part the answer of a batch that was refused as a whole', async () => {
    const { client } = createBench(() => fakeRefusal(403));
    const errors = await Promise.all([errorOf(client.send({ path: '/a', traits: { batch: true } })), errorOf(client.send({ path: '/b', traits: { batch: true } }))]);
    expect(errors.map(({ kind }) => kind)).toEqual(['noAccess', 'noAccess']);
  });

  it('asks again for a part that is missing in the answer', async () => {
    let batches = 0;
    const { client } = createBench((request) =>
      request.url.endsWith('$batch') && batches++ === 0 ? fakeJson({ responses: [{ id: '1', status: 200, body: { id: 'a' } }] }) : fakeJson({ id: 'b' })
    );
    const answers = await Promise.all(['/a', '/b'].map(async (path) => (await client.send({ path, traits: { batch: true } })).json()));
    expect(answers).toEqual([{ id: 'a' }, { id: 'b' }]);
  });

  it('unpacks a picture', async () => {
    const { client } = createBench((request) => answer(request, () => ({ status: 200, headers: { 'Content-Type': 'image/jpeg' }, body: btoa('\u00ff\u00d8') })));
    const [photo] = await Promise.all(['/a', '/b'].map((path) => client.send({ path, traits: { batch: true } })));
    expect([...new Uint8Array(await photo.arrayBuffer())]).toEqual([0xff, 0xd8]);
  });

  it('survives an answer that is none', async () => {
    const { client } = createBench(() => new Response('"?"', { status: 200 }));
    const errors = await Promise.all(
      ['/a', '/b'].map((path) => errorOf(client.send({ path, method: 'POST', body: '{}', traits: { batch: true } })))
    );
    expect(errors.map(({ details }) => details.status)).toEqual([504, 504]);
  });
});
