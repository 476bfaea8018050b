import { createGraphClient } from './createGraphClient';
import { FakeService, fakeService } from './fakeService';
import { GraphClient } from './GraphClient';

/** A client on a fake service, without waits, for tests of the adapters. */
export function fakeClient(answers: Parameters<typeof fakeService>[0]): { client: GraphClient; service: FakeService } {
  const service: FakeService = fakeService(answers);
  const client: GraphClient = createGraphClient({
    baseUrl: 'https://graph.microsoft.com',
    fetch: service.fetch,
    getToken: async () => 'token',
    random: () => 0,
    pause: async () => undefined
  });
  return { client, service };
}
