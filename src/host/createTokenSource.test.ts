import { createTokenSource } from './createTokenSource';

type Factory = Parameters<typeof createTokenSource>[0];

function factoryOf(getToken: (resource: string, options?: unknown) => Promise<string>): Factory {
  return { getTokenProvider: async () => ({ getToken }) } as unknown as Factory;
}

it('asks for a token for Graph, fresh only when told so', async () => {
  const getToken = jest.fn().mockResolvedValue('token');
  const source = createTokenSource(factoryOf(getToken));
  expect(await source()).toBe('token');
  await source(true);
  expect(getToken.mock.calls).toEqual([
    ['https://graph.microsoft.com'],
    ['https://graph.microsoft.com', { useCachedToken: false }]
  ]);
});

it('shares one request among callers at the same time, and asks anew afterwards', async () => {
  const getToken = jest.fn().mockResolvedValue('token');
  const source = createTokenSource(factoryOf(getToken));
  await Promise.all([source(), source(), source()]);
  expect(getToken).toHaveBeenCalledTimes(1);
  await source();
  expect(getToken).toHaveBeenCalledTimes(2);
});

it('gives up after a while when the host never answers, and tries again the next time', async () => {
  const getToken = jest.fn().mockReturnValueOnce(new Promise(() => undefined)).mockResolvedValueOnce('token');
  const source = createTokenSource(factoryOf(getToken), 10);
  await expect(source()).rejects.toMatchObject({ kind: 'noToken' });
  expect(await source()).toBe('token');
});

it.each([
  ['a refusal', () => Promise.reject(new Error('consent_required'))],
  ['an empty token', () => Promise.resolve('')]
])('turns %s into the error that people are told about', async (_what, getToken) => {
  await expect(createTokenSource(factoryOf(getToken))()).rejects.toMatchObject({ name: 'ServiceError', kind: 'noToken' });
});

it('says that there is no token when SPFx has no provider', async () => {
  const broken = { getTokenProvider: () => Promise.reject(new Error('no principal')) } as unknown as Factory;
  await expect(createTokenSource(broken)()).rejects.toMatchObject({ kind: 'noToken' });
});
