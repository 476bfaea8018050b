export interface MeterEntry {
  /** ISO, by the tenant's clock. */
  at: string;
  service: 'graph' | 'sharepoint';
  method: string;
  /** With the query. */
  path: string;
  /** User principal name, or empty before sign-in. */
  user: string;
  status: number;
  /** The code of the error, where there is one. */
  code?: string;
  /** Body bytes out. */
  bytes: number;
  ru: number;
  identityRu: number;
  ms: number;
  inBatch: boolean;
  operation: string;
}

export interface MeterSums {
  requests: number;
  ru: number;
  identityRu: number;
  bytes: number;
  byStatus: Record<string, number>;
}

export interface Meter {
  add(entry: MeterEntry): void;
  read(user?: string): { entries: MeterEntry[]; sums: MeterSums };
  reset(): void;
}

/** Requests are counted as they go over the wire: a batch is one, its parts are listed but not counted again. */
export function createMeter(): Meter {
  let entries: MeterEntry[] = [];
  return {
    add: (entry) => {
      entries.push(entry);
    },
    read: (user) => {
      const chosen = user === undefined ? entries : entries.filter((entry) => entry.user.toLowerCase() === user.toLowerCase());
      return { entries: chosen, sums: sumUp(chosen) };
    },
    reset: () => {
      entries = [];
    },
  };
}

function sumUp(entries: readonly MeterEntry[]): MeterSums {
  const sums: MeterSums = { requests: 0, ru: 0, identityRu: 0, bytes: 0, byStatus: {} };
  for (const entry of entries) {
    sums.ru += entry.ru;
    sums.identityRu += entry.identityRu;
    sums.byStatus[entry.status] = (sums.byStatus[entry.status] ?? 0) + 1;
    if (!entry.inBatch) {
      sums.requests += 1;
      sums.bytes += entry.bytes;
    }
  }
  return sums;
}
