import { baseUrl, createClientBench, errorOf } from './createClientBench';
import { fakeJson, fakeRefusal, FakeRequest } from './fakeService';

describe('batches', () => {
  const answer = (request: FakeRequest, judge: (url: string) => Record<string, unknown>): Response =>
    fakeJson({
      // The service may answer in any order.
      responses: [...(request.body as { requests: { id: string; url: string }[] }).requests].reverse().map(({ id, url }) => ({ id, ...judge(url) }))
    });

  it('gathers what is asked for at one moment, twenty to a batch', async () => {
    const { client, service } = createClientBench((request) => answer(request, (url) => ({ status: 200, headers: { 'Content-Type': 'application/json' }, body: { url } })));
    const paths = Array.from({ length: 45 }, (_, i) => `/users/${i}`);
    const answers = await Promise.all(paths.map(async (path) => (await client.send({ path, traits: { batch: true } })).json()));
    expect(answers).toEqual(paths.map((url) => ({ url })));
    expect(service.requests.map(({ url, body }) => [url, (body as { requests: unknown[] }).requests.length])).toEqual([
      [`${baseUrl}/v1.0/$batch`, 20], [`${baseUrl}/v1.0/$batch`, 20], [`${baseUrl}/v1.0/$batch`, 5]
    ]);
  });

  it('repeats only the part that is throttled', async () => {
    let refused = 0;
    const { client, service, pauses } = createClientBench((request) =>
      request.url.endsWith('$batch')
        ? answer(request, (url) => (url === '/users/1' && refused++ === 0 ? { status: 429, headers: { 'Retry-After': '3' } } : { status: 200, body: {} }))
        : fakeJson({})
    );
    await Promise.all(['/users/0', '/users/1', '/users/2'].map((path) => client.send({ path, traits: { batch: true } })));
    expect(pauses).toEqual([3_000]);
    expect(service.requests.map(({ url }) => url)).toEqual([`${baseUrl}/v1.0/$batch`, `${baseUrl}/v1.0/users/1`]);
  });

  it('gives every part the answer of a batch that was refused as a whole', async () => {
    const { client } = createClientBench(() => fakeRefusal(403));
    const errors = await Promise.all([errorOf(client.send({ path: '/a', traits: { batch: true } })), errorOf(client.send({ path: '/b', traits: { batch: true } }))]);
    expect(errors.map(({ kind }) => kind)).toEqual(['noAccess', 'noAccess']);
  });

  it('asks again for a part that is missing in the answer', async () => {
    let batches = 0;
    const { client } = createClientBench((request) =>
      request.url.endsWith('$batch') && batches++ === 0 ? fakeJson({ responses: [{ id: '1', status: 200, body: { id: 'a' } }] }) : fakeJson({ id: 'b' })
    );
    const answers = await Promise.all(['/a', '/b'].map(async (path) => (await client.send({ path, traits: { batch: true } })).json()));
    expect(answers).toEqual([{ id: 'a' }, { id: 'b' }]);
  });

  it('unpacks a picture', async () => {
    const { client } = createClientBench((request) => answer(request, () => ({ status: 200, headers: { 'Content-Type': 'image/jpeg' }, body: btoa('\u00ff\u00d8') })));
    const [photo] = await Promise.all(['/a', '/b'].map((path) => client.send({ path, traits: { batch: true } })));
    expect([...new Uint8Array(await photo.arrayBuffer())]).toEqual([0xff, 0xd8]);
  });

  it('survives an answer that is none', async () => {
    const { client } = createClientBench(() => new Response('"?"', { status: 200 }));
    const errors = await Promise.all(
      ['/a', '/b'].map((path) => errorOf(client.send({ path, method: 'POST', body: '{}', traits: { batch: true } })))
    );
    expect(errors.map(({ details }) => details.status)).toEqual([504, 504]);
  });
});
