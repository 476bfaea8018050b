import type { PageData } from '../PageData.ts';

/** A token is asked for anew when less than this is left of it, as in MSAL. */
const RENEW_BEFORE_MS = 5 * 60_000;

/** Whose tokens, and which. */
export interface TokenHolder {
  readonly person: { readonly userPrincipalName: string };
  readonly scopes: PageData['scopes'];
}

interface TokenAnswer {
  access_token: string;
}

interface Kept {
  readonly token: Promise<string>;
  renewAt: number;
}

const kept = new Map<string, Kept>();

/**
 * A token of the embedded tenant for the page's person, kept until shortly before it expires.
 * @param kind - `graph` gives the scopes approved for the package, `sharepoint` what the person's own session gives.
 * @throws Error in the words of Entra ID when no permission is approved or the person may not sign in.
 */
export function getTenantToken(page: TokenHolder, kind: 'graph' | 'sharepoint', useKept = true): Promise<string> {
  const found = kept.get(kind);
  if (useKept && found !== undefined && Date.now() < found.renewAt) return found.token;
  const entry: Kept = { token: fetchToken(page, kind).then((answer) => {
    entry.renewAt = Date.now() + lifetimeOf(answer.access_token) - RENEW_BEFORE_MS;
    return answer.access_token;
  }), renewAt: Infinity };
  kept.set(kind, entry);
  entry.token.catch(() => kept.delete(kind));
  return entry.token;
}

async function fetchToken(page: TokenHolder, kind: 'graph' | 'sharepoint'): Promise<TokenAnswer> {
  if (kind === 'graph' && page.scopes === 'none') {
    throw new Error('AADSTS65001: The user or administrator has not consented to use the application.');
  }
  const scopes = kind === 'graph' ? page.scopes : undefined;
  const response = await fetch('/_tenant/token', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ user: page.person.userPrincipalName, scopes, audience: kind }),
  });
  if (!response.ok) throw new Error(`AADSTS50000: The tenant gave no token (${response.status}).`);
  return await response.json() as TokenAnswer;
}

// The token's own span and not its end: the tenant's clock may have been moved.
function lifetimeOf(token: string): number {
  const claims = token.split('.')[1].replaceAll('-', '+').replaceAll('_', '/');
  const { iat, exp } = JSON.parse(atob(claims)) as { iat: number; exp: number };
  return (exp - iat) * 1000;
}
