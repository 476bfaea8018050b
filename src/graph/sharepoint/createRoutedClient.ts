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
const throughGraph: RouteState = { route: 'graph' };

/** So long writing alone goes by SharePoint, on this page, where Graph refused a row and SharePoint took it. */
const writesKeptMs: number = 15 * 60 * 1000;

/**
 * Graph where it answers, SharePoint's own REST where no token comes or Graph refuses the site. The other route is chosen only
 * when it answered what the first refused, so a refusal that is right stays one. What a person reads is refused twice before that,
 * so one stray 403 changes nothing; a refused write is no matter of the route, and is made by SharePoint alone.
 */
export function createRoutedClient({ graph, sharePoint: load, lists, memory, now }: RoutedClientOptions): RoutedClient {
  let state: RouteState = throughGraph;
  let loaded: Promise<GraphClient> | undefined;
  let writesUntil: number = 0;
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

  /** SharePoint answered what Graph refused. */
  function learn(call: GraphCall, { kind }: Refusal): void {
    if (kind === 'noToken' || isReading(call)) choose({ route: 'sharePoint', why: kind, until: now() + keptMs });
    else writesUntil = now() + writesKeptMs;
  }

  /** By the second route when the first one refuses; undefined when that refuses too. */
  async function instead(call: GraphCall, refusal: Refusal): Promise<Response | undefined> {
    try {
      const response: Response = await bySharePoint(call);
      learn(call, refusal);
      return response;
    } catch (error) {
      // Not there, or no use of a token: an answer all the same, and one that Graph did not give.
      if (isServiceError(error) && (error.kind === 'missing' || error.details.status === 410)) {
        learn(call, refusal);
        throw error;
      }
      // Graph was not told who asks; SharePoint was, and says that this person may not.
      if (isServiceError(error) && error.kind === 'noAccess' && refusal.kind === 'noToken' && isReading(call)) throw error;
      return undefined;
    }
  }

  /** A reading that Graph refuses is asked for once more. */
  async function byGraph(call: GraphCall): Promise<Response> {
    try {
      return await graph.send(call);
    } catch (error) {
      if (!isRefusal(error) || !hasAnswered(error) || !isReading(call)) throw error;
      return graph.send(call);
    }
  }

  async function send(call: GraphCall): Promise<Response> {
    if (call.path.indexOf(lists) !== 0) return graph.send(call);
    await remembered;
    if (state.until !== undefined && now() >= state.until) state = throughGraph;
    if (state.route === 'sharePoint') {
      try {
        return await bySharePoint(call);
      } catch (error) {
        if (!isServiceError(error) || (error.kind !== 'noAccess' && error.details.code !== 'notByThisRoute')) throw error;
        // It may have been granted meanwhile; the next one that asks finds out.
        if (error.kind === 'noAccess' && isReading(call)) choose(throughGraph);
        throw error.kind === 'noAccess' ? error : new ServiceError(state.why ?? 'noToken', error.message);
      }
    }
    refuseForeignToken(call);
    if (!isReading(call) && now() < writesUntil) return bySharePoint(call);
    try {
      return await byGraph(call);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      const response: Response | undefined = await instead(call, error);
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

type Refusal = ServiceError & { readonly kind: 'noToken' | 'noAccess' };

function isRefusal(error: unknown): error is Refusal {
  return isServiceError(error) && (error.kind === 'noToken' || error.kind === 'noAccess');
}

/** Otherwise no token came at all, and Graph was not asked. */
function hasAnswered({ kind, details }: Refusal): boolean {
  return kind === 'noAccess' || details.status !== undefined;
}

function isReading({ method = 'GET' }: GraphCall): boolean {
  return method === 'GET';
}

function toState(kept: unknown, now: number): RouteState {
  const { route, why, until } = (kept ?? {}) as Partial<Record<keyof RouteState, unknown>>;
  const isStanding: boolean = route === 'sharePoint' && (why === 'noToken' || why === 'noAccess') && Number(until) > now && Number(until) <= now + keptMs;
  return isStanding ? { route: 'sharePoint', why: why as 'noToken' | 'noAccess', until: Number(until) } : throughGraph;
}
