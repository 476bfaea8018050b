import { isServiceError, ServiceError } from '../../domain/log/ServiceError';
import { GraphCall, GraphClient } from '../client/GraphClient';
import { Route, RouteState, routeOfToken } from './Route';

/** Where the choice is kept between visits. */
export interface RouteMemory {
  /** What `set` was given last; anything else is taken for nothing. */
  get(): Promise<unknown>;
  set(state: RouteState): void;
}

export interface RoutedClient extends GraphClient {
  state(): RouteState;
}

export interface RoutedClientOptions {
  readonly graph: GraphClient;
  /** Loaded when it is first needed: most never need it. */
  readonly sharePoint: () => Promise<GraphClient>;
  /** Paths that both routes can answer begin so: `/sites/host:/sites/torget:/lists/`. */
  readonly lists: string;
  readonly memory: RouteMemory;
  /** The device's clock. */
  readonly now: () => number;
}

/** So long the second route is kept before Graph is tried again. */
const keptMs: number = 4 * 60 * 60 * 1000;
const byGraph: RouteState = { route: 'graph' };

/**
 * Graph where it answers, SharePoint's own REST where no token comes or Graph refuses the site. The other route is chosen only
 * when it answered what the first refused, so a refusal that is right stays one: no call is made more than once by each route.
 */
export function createRoutedClient({ graph, sharePoint: load, lists, memory, now }: RoutedClientOptions): RoutedClient {
  let state: RouteState = byGraph;
  let loaded: Promise<GraphClient> | undefined;
  const remembered: Promise<void> = memory.get().then(
    (kept) => {
      state = toState(kept, now());
    },
    () => undefined
  );

  async function bySharePoint(call: GraphCall): Promise<Response> {
    loaded = loaded ?? load();
    let client: GraphClient;
    try {
      client = await loaded;
    } catch (error) {
      loaded = undefined;
      throw new ServiceError('offline', `The second route could not be loaded: ${String(error).slice(0, 200)}`);
    }
    return client.send(call);
  }

  function choose(next: RouteState): void {
    if (next.route === state.route) return;
    state = next;
    memory.set(next);
  }

  /** By the second route when the first one refuses; undefined when that refuses too. */
  async function instead(call: GraphCall, why: 'noToken' | 'noAccess'): Promise<Response | undefined> {
    try {
      const response: Response = await bySharePoint(call);
      choose({ route: 'sharePoint', why, until: now() + keptMs });
      return response;
    } catch (error) {
      // Not there, or no use of a token: an answer all the same, and one that Graph did not give.
      if (isServiceError(error) && (error.kind === 'missing' || error.details.status === 410)) {
        choose({ route: 'sharePoint', why, until: now() + keptMs });
        throw error;
      }
      return undefined;
    }
  }

  async function send(call: GraphCall): Promise<Response> {
    if (call.path.indexOf(lists) !== 0) return graph.send(call);
    await remembered;
    if (state.until !== undefined && now() >= state.until) state = byGraph;
    if (state.route === 'sharePoint') {
      try {
        return await bySharePoint(call);
      } catch (error) {
        if (!isServiceError(error) || (error.kind !== 'noAccess' && error.details.code !== 'notByThisRoute')) throw error;
        // It may have been granted meanwhile; the next one that asks finds out.
        if (error.kind === 'noAccess' && isReading(call)) choose(byGraph);
        throw error.kind === 'noAccess' ? error : new ServiceError(state.why ?? 'noToken', error.message);
      }
    }
    refuseForeignToken(call);
    try {
      return await graph.send(call);
    } catch (error) {
      if (!isServiceError(error) || (error.kind !== 'noToken' && error.kind !== 'noAccess')) throw error;
      const response: Response | undefined = await instead(call, error.kind);
      if (response) return response;
      throw error;
    }
  }

  return { baseUrl: graph.baseUrl, send, download: (url) => graph.download(url), state: () => state };
}

/** A token of the second route would be taken by Graph for a spoilt one: spared, as 410 says it. */
function refuseForeignToken({ path }: GraphCall): void {
  const token: string | undefined = /\/items\/delta\?(?:.*&)?token=([^&]*)/.exec(path)?.[1];
  const route: Route = routeOfToken(decodeURIComponent(token ?? ''));
  if (route === 'sharePoint') throw new ServiceError('refused', 'The token is of the other route', { status: 410, code: 'resyncRequired' });
}

function isReading({ method = 'GET' }: GraphCall): boolean {
  return method === 'GET';
}

function toState(kept: unknown, now: number): RouteState {
  const { route, why, until } = (kept ?? {}) as Partial<Record<keyof RouteState, unknown>>;
  const isStanding: boolean = route === 'sharePoint' && (why === 'noToken' || why === 'noAccess') && Number(until) > now && Number(until) <= now + keptMs;
  return isStanding ? { route: 'sharePoint', why: why as 'noToken' | 'noAccess', until: Number(until) } : byGraph;
}
