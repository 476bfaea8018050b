import { runTenant } from '../tenant/support/runTenant';
import type { Ask, Json, Reply, RunningTenant } from '../tenant/support/runTenant';

export interface Side {
  isReal: boolean;
  /** Asks as the one person that both sides have; the path begins after `/v1.0`. */
  ask(method: string, path: string, given?: Ask): Promise<Reply>;
  /** A list of this run's own, below `/v1.0`. */
  list: string;
  /** The embedded tenant itself, for what no real one lets a test do. */
  tenant: RunningTenant | undefined;
  close(): Promise<void>;
}

const { TORGET_CONTRACT_BASE: base, TORGET_CONTRACT_TOKEN: token, TORGET_CONTRACT_SITE: realSite } = process.env;

/** Whether the environment names a real tenant: address with version, token with Sites.Manage.All and User.Read.All, site. */
export const isReal = base !== undefined && token !== undefined && realSite !== undefined;

/** The embedded tenant, or the real one that the environment names; either way with a new list that `close` removes. */
export async function openSide(): Promise<Side> {
  const tenant = isReal ? undefined : await runTenant();
  const embedded = await tenant?.as('olga.ägare', ['Sites.Manage.All', 'User.Read.All']);
  const ask: Side['ask'] = async (method, path, given) => {
    const address = path.startsWith('http') ? path : `${isReal ? base : '/v1.0'}${path}`;
    return embedded === undefined ? askReal(method, address, given) : embedded(method, address, given);
  };
  const site = realSite === undefined || !isReal ? 'root' : realSite;
  const displayName = `TorgetKontrakt${Date.now()}`;
  const made = await ask('POST', `/sites/${site}/lists`, { body: { displayName, list: { template: 'genericList' }, columns } });
  if (made.status !== 201) {
    throw new Error(`No list could be made: ${made.status} ${made.text}`);
  }
  const list = `/sites/${site}/lists/${String(made.body['id'])}`;
  return {
    isReal,
    ask,
    list,
    tenant,
    close: async () => {
      await ask('DELETE', list);
      await tenant?.stop();
    },
  };
}

const columns = [
  { name: 'ActivityId', text: {}, indexed: true, enforceUniqueValues: true },
  { name: 'Thread', text: {}, indexed: true },
  { name: 'Kind', text: {} },
  { name: 'Content', text: { allowMultipleLines: true } },
];

async function askReal(method: string, address: string, { body, headers = {} }: Ask = {}): Promise<Reply> {
  const response = await fetch(address, {
    method,
    headers: { authorization: `Bearer ${token ?? ''}`, ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  return { status: response.status, headers: response.headers, text, body: (isJson && text !== '' ? JSON.parse(text) : {}) as Json };
}
