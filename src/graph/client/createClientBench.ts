import { ServiceError } from '../../domain/log/ServiceError';
import { createGraphClient } from './createGraphClient';
import { FakeService, fakeService } from './fakeService';
import { GraphClient } from './GraphClient';
import { Answered } from './meter';

export const baseUrl = 'https://graph.microsoft.com';

/** A client over a service that answers as told, with what it was told and how long it waited. */
export interface ClientBench {
  readonly client: GraphClient;
  readonly service: FakeService;
  readonly pauses: number[];
  readonly tokens: boolean[];
  readonly answered: Answered[];
  wait: number;
  time: number;
}

export function createClientBench(answers: Parameters<typeof fakeService>[0], getToken?: () => Promise<string>): ClientBench {
  const service = fakeService(answers);
  const bench: Omit<ClientBench, 'client'> = { service, pauses: [], tokens: [], answered: [], wait: 0, time: 1_000_000 };
  const client = createGraphClient({
    baseUrl,
    fetch: service.fetch,
    getToken: getToken ?? (async (fresh) => { bench.tokens.push(fresh === true); return `token${bench.tokens.length}`; }),
    now: () => bench.time,
    random: () => 0,
    waitUntil: { get: () => bench.wait, set: (time) => { bench.wait = time; } },
    pause: async (ms) => { bench.pauses.push(ms); bench.time += ms; },
    onAnswer: (answer) => bench.answered.push(answer)
  });
  return Object.assign(bench, { client });
}

/** The error that a call ends with. */
export async function errorOf(promise: Promise<unknown>): Promise<ServiceError> {
  return promise.then(() => { throw new Error('It went well'); }, (error: unknown) => error as ServiceError);
}

export const lost = (): Error => new TypeError('Failed to fetch');
