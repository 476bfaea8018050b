/** What a test may ask of the tenant beside what its pages do: the calls under `/_tenant/`. */
export interface TenantControls {
  /** Requests since the last reset, of everyone or of one person by user principal name. */
  meter(user?: string): Promise<Meter>;
  resetMeter(): Promise<void>;
  fault(fault: Fault): Promise<void>;
  clearFaults(): Promise<void>;
  /** Moves the tenant's clock forward. */
  advanceClock(ms: number): Promise<void>;
  setLimits(limits: { band: string } | { ruPerMinute: number } | { none: true }): Promise<void>;
  /** Switches for what Microsoft leaves open; `pessimistic` for all that belong together. */
  setDoubts(doubts: Readonly<Record<string, boolean>>): Promise<void>;
  /** From now on the Teams manifest names the Entra app that SPFx solutions share: what `notificationsNeedOwnAppId` wants. */
  nameOwnApp(): Promise<void>;
  /** The app's role on the site for `Sites.Selected`; null takes it away. */
  setGrant(role: 'write' | 'read' | null, site?: string): Promise<void>;
  /** Adds that many older rows to a list, between two ISO times. */
  bulk(rows: { site: string; list: string; count: number; from: string; to: string; seed?: number }): Promise<void>;
  /** A token for whatever a test does without a browser. */
  token(userPrincipalName: string, scopes?: readonly string[]): Promise<string>;
  people(query: string, top?: number): Promise<TenantPerson[]>;
}

/** The next `count` answers (one, unless told) that match. */
export interface Fault {
  /** A regular expression on path and query. */
  readonly match: string;
  readonly method?: string;
  readonly user?: string;
  readonly count?: number;
  readonly status?: number;
  /** Seconds. */
  readonly retryAfter?: number;
  readonly delayMs?: number;
  /** `before` or `after` the work is done the connection is cut. */
  readonly cut?: string;
  readonly seed?: number;
  readonly probability?: number;
}

export interface Meter {
  /** What came over the wire, and the parts of batches, marked by `inBatch`. */
  readonly requests: readonly MeterEntry[];
  /** A batch counts as one request. */
  readonly sums: { readonly requests: number; readonly ru: number; readonly identityRu: number; readonly bytes: number; readonly byStatus: Readonly<Record<string, number>> };
}

export interface MeterEntry {
  readonly service: 'graph' | 'sharepoint';
  readonly method: string;
  readonly path: string;
  readonly user: string;
  readonly status: number;
  readonly bytes: number;
  readonly ru: number;
  readonly inBatch: boolean;
  readonly operation: string;
}

export interface TenantPerson {
  readonly id: string;
  readonly userPrincipalName: string;
  readonly displayName: string;
  readonly kind: 'employee' | 'politician' | 'temp' | 'guest';
  readonly role: 'owner' | 'member' | 'none';
  readonly protected: boolean;
  readonly accountEnabled: boolean;
}

export function createTenantControls(origin: string): TenantControls {
  async function call(method: string, path: string, body?: unknown): Promise<unknown> {
    const response = await fetch(`${origin}/_tenant/${path}`, {
      method,
      ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} /_tenant/${path} was answered ${response.status}: ${text}`);
    return text === '' ? undefined : JSON.parse(text);
  }
  return {
    async meter(user) {
      const answer = await call('GET', user === undefined ? 'meter' : `meter?user=${encodeURIComponent(user)}`);
      const { entries, sums } = answer as { entries: MeterEntry[]; sums: Meter['sums'] };
      return { requests: entries, sums };
    },
    resetMeter: async () => void await call('DELETE', 'meter'),
    fault: async (fault) => void await call('POST', 'faults', fault),
    clearFaults: async () => void await call('DELETE', 'faults'),
    advanceClock: async (advanceMs) => void await call('POST', 'clock', { advanceMs }),
    setLimits: async (limits) => void await call('POST', 'limits', limits),
    setDoubts: async (doubts) => void await call('POST', 'doubts', doubts),
    async nameOwnApp() {
      const { app } = await call('GET', 'teams') as { app: object };
      await call('POST', 'teams', { app: { ...app, entraAppId: '08e18876-6177-487e-b8b5-cf950c1e598c' } });
    },
    setGrant: async (role, site = '/sites/torget') => void await call('POST', 'grants', { site, role }),
    bulk: async (rows) => void await call('POST', 'bulk', rows),
    token: async (user, scopes) => (await call('POST', 'token', { user, scopes }) as { access_token: string }).access_token,
    people: async (query, top = 20) => (await call('GET', `people?top=${top}&q=${encodeURIComponent(query)}`) as { value: TenantPerson[] }).value,
  };
}
