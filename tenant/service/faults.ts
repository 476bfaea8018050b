/** An answer that somebody asked for; see README for the fields. */
export interface FaultRule {
  match: string;
  method?: string;
  user?: string;
  /** How many more times; absent: until cleared. */
  count?: number;
  status?: number;
  /** Seconds. */
  retryAfter?: number;
  delayMs?: number;
  cut?: 'before' | 'after';
  seed?: number;
  /** 0 to 1; absent: always. */
  probability?: number;
}

export interface Faults {
  add(rule: FaultRule): void;
  list(): FaultRule[];
  clear(): void;
  /** The fault that this request meets, if any; uses it up by one. */
  take(request: { path: string; method: string; user: string }): FaultRule | undefined;
}

export function createFaults(): Faults {
  let rules: { rule: FaultRule; pattern: RegExp; random: () => number }[] = [];
  return {
    add: (rule) => {
      rules.push({ rule: { ...rule }, pattern: new RegExp(rule.match), random: createRandom(rule.seed ?? 1) });
    },
    list: () => rules.map(({ rule }) => rule),
    clear: () => {
      rules = [];
    },
    take: ({ path, method, user }) => {
      const met = rules.find(
        ({ rule, pattern, random }) =>
          pattern.test(path) &&
          (rule.method === undefined || rule.method.toUpperCase() === method) &&
          (rule.user === undefined || rule.user.toLowerCase() === user.toLowerCase()) &&
          (rule.probability === undefined || random() < rule.probability),
      );
      if (met === undefined) {
        return undefined;
      }
      if (met.rule.count !== undefined) {
        met.rule.count -= 1;
        if (met.rule.count <= 0) {
          rules = rules.filter((other) => other !== met);
        }
      }
      return met.rule;
    },
  };
}

/** Mulberry32: the same numbers from the same seed. */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
