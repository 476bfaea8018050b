import { baseUrl, createClientBench, errorOf, lost } from './createClientBench';
import { createGraphClient } from './createGraphClient';
import { fakeJson, fakeRefusal, fakeService } from './fakeService';

describe('when throttled', () => {
  it('waits a short time by itself and goes on', async () => {
    const { client, pauses, service } = createClientBench([fakeRefusal(429, { 'retry-after': '2' }), fakeJson({})]);
    await client.send({ path: '/me', method: 'POST', body: '{}' });
    expect(pauses).toEqual([2_000]);
    expect(service.requests).toHaveLength(2);
  });

  it('honours the greater of Retry-After and RateLimit-Reset', async () => {
    const { client, pauses } = createClientBench([fakeRefusal(429, { 'retry-after': '1', 'ratelimit-reset': '4' }), fakeJson({})]);
    await client.send({ path: '/me' });
    expect(pauses).toEqual([4_000]);
  });

  it('fails at once when the wait is long, and lets no request leave until it is over', async () => {
    const bench = createClientBench([fakeRefusal(429, { 'retry-after': '120' }), fakeJson({})]);
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
    const bench = createClientBench(fakeJson({}));
    bench.wait = bench.time + 30_000;
    expect((await errorOf(bench.client.send({ path: '/me' }))).kind).toBe('throttled');
    expect(bench.service.requests).toHaveLength(0);
  });

  it('does not believe a wait of days', async () => {
    const bench = createClientBench(fakeJson({}));
    bench.wait = bench.time + 86_400_000;
    await bench.client.send({ path: '/me' });
    expect(bench.service.requests).toHaveLength(1);
  });

  it('waits ever longer when no time is named', async () => {
    const bench = createClientBench(() => fakeRefusal(429));
    const waits: unknown[] = [];
    for (let i = 0; i < 8; i++) {
      waits.push((await errorOf(bench.client.send({ path: '/me' }))).details.retryAfterMs);
      bench.time = bench.wait + 1;
    }
    expect(waits).toEqual([15_000, 30_000, 60_000, 120_000, 240_000, 300_000, 300_000, 300_000]);
  });

  it('gives up after four tries', async () => {
    const { client, service } = createClientBench(() => fakeRefusal(429, { 'retry-after': '1' }));
    expect((await errorOf(client.send({ path: '/me' }))).kind).toBe('throttled');
    expect(service.requests).toHaveLength(4);
  });

  it('counts every try for the meter', async () => {
    const { client, answered } = createClientBench([fakeRefusal(429, { 'retry-after': '1' }), fakeJson({})]);
    await client.send({ path: '/sites/a:/b:/lists/Activities/items/delta?token=abc' });
    expect(answered.map(({ status, ru, path }) => [status, ru, path])).toEqual([
      [429, 1, '/v1.0/sites/a:/b:/lists/Activities/items/delta'],
      [200, 1, '/v1.0/sites/a:/b:/lists/Activities/items/delta']
    ]);
  });
});

describe('when the connection is lost or the service fails', () => {
  it('asks a GET again', async () => {
    const { client, service } = createClientBench([lost(), fakeRefusal(503), fakeJson({})]);
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
    const { client, service } = createClientBench(() => lost());
    expect((await errorOf(client.send({ path: '/me', method: 'POST', body: '{}' }))).kind).toBe('offline');
    expect(service.requests).toHaveLength(1);
  });

  it('repeats one that is, with a body made anew', async () => {
    let tries = 0;
    const { client, service } = createClientBench([lost(), fakeRefusal(504), fakeJson({}, 201)]);
    await client.send({ path: '/me', method: 'POST', body: '{}', traits: { idempotent: true, freshBody: () => JSON.stringify({ n: ++tries }) } });
    expect(service.requests.map(({ body }) => body)).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }]);
  });

  it('ends after four tries', async () => {
    const { client, service } = createClientBench(() => lost());
    expect((await errorOf(client.send({ path: '/me' }))).kind).toBe('offline');
    expect(service.requests).toHaveLength(4);
  });

  it('stops at once when it is given up', async () => {
    const stop = new AbortController();
    const { client, service } = createClientBench(() => { stop.abort(); return Object.assign(new Error('x'), { name: 'AbortError' }); });
    expect(await errorOf(client.send({ path: '/me', traits: { signal: stop.signal } }))).toMatchObject({ kind: 'offline', details: { code: 'aborted' } });
    expect(service.requests).toHaveLength(1);
  });
});
