import type { AadTokenProviderFactory } from '@microsoft/sp-http';
import { ServiceError } from '../domain/log/ServiceError';
import { within } from './within';

const resource: string = 'https://graph.microsoft.com';

/**
 * Tokens for Graph from SPFx, which caches them. Callers at the same time share one request.
 * @param patienceMs - some Teams clients never answer: after this long there is no token.
 */
export function createTokenSource(
  factory: Pick<AadTokenProviderFactory, 'getTokenProvider'>,
  patienceMs: number = 15000
): (fresh?: boolean) => Promise<string> {
  const underway: Map<boolean, Promise<string>> = new Map();

  async function ask(fresh: boolean): Promise<string> {
    try {
      const answer: Promise<string> = factory
        .getTokenProvider()
        .then((provider) => (fresh ? provider.getToken(resource, { useCachedToken: false }) : provider.getToken(resource)));
      const token: string = await within(answer, patienceMs);
      if (token) return token;
    } catch (error) {
      throw new ServiceError('noToken', `No token: ${String(error).slice(0, 300)}`);
    }
    throw new ServiceError('noToken', 'No token: an empty one came');
  }

  return (fresh: boolean = false) => {
    const shared: Promise<string> = underway.get(fresh) ?? ask(fresh).finally(() => underway.delete(fresh));
    underway.set(fresh, shared);
    return shared;
  };
}
