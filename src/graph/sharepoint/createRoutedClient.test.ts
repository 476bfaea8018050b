import { ServiceError, ServiceErrorKind } from '../../domain/log/ServiceError';
import { GraphCall, GraphClient } from '../client/GraphClient';
import { createRoutedClient, RoutedClient } from './createRoutedClient';
import { RouteState } from './Route';

const lists: string = '/sites/host:/sites/torget:/lists/';
const rows: GraphCall = { path: `${lists}Activities/items` };
const hour: number = 3_600_000;

type Outcome = ServiceErrorKind | number | 'well';

/** A client that answers as told, and tells how often it was asked. */
function client(outcome: (call: GraphCall) => Outcome): GraphClient & { calls: GraphCall[] } {
  const calls: GraphCall[] = [];
  return {
    baseUrl: 'https://graph.microsoft.com',
    calls,
    download: async () => new Response(),
    send: async (call) => {
      calls.push(call);
      const now: Outcome = outcome(call);
      if (typeof now === 'number') throw new ServiceError('refused', 'told to', { status: now });
      if (now !== 'well') throw new ServiceError(now, 'told to');
      return new Response('');
    }
  };
}

function world(graphOutcome: Outcome | ((call: GraphCall) => Outcome), sharePointOutcome: Outcome, kept?: unknown) {
  const says = { graph: graphOutcome, sharePoint: sharePointOutcome, time: 1_000_000 };
  const graph = client((call) => (typeof says.graph === 'function' ? says.graph(call) : says.graph));
  const sharePoint = client(() => says.sharePoint);
  const saved: RouteState[] = [];
  const routed: RoutedClient = createRoutedClient({
    graph, sharePoint: async () => sharePoint, lists, now: () => says.time, memory: { get: async () => kept, set: (state) => saved.push(state) }
  });
  return { says, graph, sharePoint, saved, routed, kind: async (call: GraphCall = rows) => routed.send(call).then(() => 'well', (error: ServiceError) => error.kind) };
}

it.each<[ServiceErrorKind, number]>([['noToken', 1], ['noAccess', 2]])('goes by SharePoint where Graph says %s, and remembers it for some hours', async (why, asked) => {
  const { routed, graph, sharePoint, saved, says, kind } = world(why, 'well');
  expect([await kind(), await kind(), await kind()]).toEqual(['well', 'well', 'well']);
  expect([graph.calls.length, sharePoint.calls.length]).toEqual([asked, 3]);
  expect(routed.state()).toEqual({ route: 'sharePoint', why, until: says.time + 4 * hour });
  expect(saved).toEqual([routed.state()]);
  // Granted meanwhile.
  says.graph = 'well';
  says.time += 4 * hour;
  expect([await kind(), routed.state()]).toEqual(['well', { route: 'graph' }]);
});

it.each<Outcome>(['offline', 'throttled', 'unavailable', 'missing', 'conflict', 'refused'])('takes %s from Graph as it is', async (outcome) => {
  const { sharePoint, kind } = world(outcome, 'well');
  expect(await kind()).toBe(outcome);
  expect(sharePoint.calls).toEqual([]);
});

it('asks Graph once more after a stray refusal, and SharePoint nothing', async () => {
  let refusals: number = 1;
  const { routed, sharePoint, saved, kind } = world(() => (refusals-- > 0 ? 'noAccess' : 'well'), 'well');
  expect([await kind(), await kind(), routed.state().route]).toEqual(['well', 'well', 'graph']);
  expect([sharePoint.calls.length, saved.length]).toEqual([0, 0]);
});

it('does not take a service that fails at the second look for one that refuses', async () => {
  let refusals: number = 1;
  const { routed, sharePoint, kind } = world(() => (refusals-- > 0 ? 'noAccess' : 'throttled'), 'well');
  expect([await kind(), sharePoint.calls.length, routed.state().route]).toEqual(['throttled', 0, 'graph']);
});

it('reads by Graph and writes by SharePoint where the app may only read', async () => {
  const writing: GraphCall = { ...rows, method: 'POST' };
  const { graph, sharePoint, routed, saved, says, kind } = world(({ method }) => (method === 'POST' ? 'noAccess' : 'well'), 'well');
  expect([await kind(writing), await kind(writing), await kind()]).toEqual(['well', 'well', 'well']);
  expect([routed.state(), saved]).toEqual([{ route: 'graph' }, []]);
  expect(graph.calls.map(({ method = 'GET' }) => method)).toEqual(['POST', 'GET']);
  expect(sharePoint.calls).toHaveLength(2);
  says.time += hour;
  await kind(writing);
  expect(graph.calls).toHaveLength(3);
});

it('keeps a refusal that both agree on, and asks each once', async () => {
  const { graph, sharePoint, saved, routed, kind } = world('noAccess', 'noAccess');
  expect([await kind({ ...rows, method: 'PATCH' }), routed.state().route]).toEqual(['noAccess', 'graph']);
  expect([graph.calls.length, sharePoint.calls.length, saved.length]).toEqual([1, 1, 0]);
});

it('believes SharePoint, which knows who asks, where Graph got no token; what was written waits for one', async () => {
  const { routed, kind } = world('noToken', 'noAccess');
  expect([await kind(), await kind({ ...rows, method: 'POST' }), routed.state()]).toEqual(['noAccess', 'noToken', { route: 'graph' }]);
});

it('takes what SharePoint knows for an answer: not there, or a token of no use', async () => {
  for (const outcome of ['missing', 410] as const) {
    const { routed, kind } = world('noToken', outcome);
    expect(await kind()).toBe(outcome === 410 ? 'refused' : 'missing');
    expect(routed.state().route).toBe('sharePoint');
  }
});

it('begins where the last visit was, while that is not long ago', async () => {
  const kept: RouteState = { route: 'sharePoint', why: 'noToken', until: 1_000_000 + hour };
  const fresh = world('well', 'well', kept);
  expect([await fresh.kind(), fresh.graph.calls.length]).toEqual(['well', 0]);
  for (const spoilt of [{ ...kept, until: 999_999 }, { ...kept, until: 1_000_000 + 100 * hour }, { route: 'elsewhere' }, 'x', null]) {
    const old = world('well', 'well', spoilt);
    expect([await old.kind(), old.sharePoint.calls.length]).toEqual(['well', 0]);
  }
});

it('goes back to Graph when SharePoint refuses what it gave before', async () => {
  const { says, routed, kind } = world('noToken', 'well');
  await kind();
  Object.assign(says, { graph: 'well', sharePoint: 'noAccess' });
  expect([await kind(), await kind(), routed.state().route]).toEqual(['noAccess', 'well', 'graph']);
});

it('leaves a refused edit on the route as it is', async () => {
  const { says, routed, kind } = world('noToken', 'well');
  await kind();
  says.sharePoint = 'noAccess';
  expect([await kind({ ...rows, method: 'PATCH' }), routed.state().route]).toEqual(['noAccess', 'sharePoint']);
});

it('leaves everything but the site’s lists to Graph', async () => {
  const { sharePoint, kind } = world('noAccess', 'well');
  expect(await kind({ path: '/me' })).toBe('noAccess');
  expect(sharePoint.calls).toEqual([]);
});

it('spares Graph a token of the second route', async () => {
  const { graph, kind } = world('well', 'well');
  expect(await kind({ path: `${rows.path}/delta?token=sp%3A1%3B3%3Bx&$top=5` })).toBe('refused');
  expect(await kind({ path: `${rows.path}/delta?$top=5&token=abc` })).toBe('well');
  expect(graph.calls).toHaveLength(1);
});

it('is offline when the second route cannot be loaded, and tries again', async () => {
  let tries: number = 0;
  const routed = createRoutedClient({
    graph: client(() => 'noToken'), lists, now: () => 0, memory: { get: async () => { throw new Error('no storage'); }, set: () => undefined },
    sharePoint: async () => {
      if (++tries === 1) throw new Error('ChunkLoadError');
      return client(() => 'well');
    }
  });
  await expect(routed.send(rows)).rejects.toMatchObject({ kind: 'noToken' });
  expect((await routed.send(rows)).ok).toBe(true);
});
