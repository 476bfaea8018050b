import * as v from 'valibot';

export interface TokenClaims {
  /** What the app may do as the signed-in person. */
  readonly scopes: readonly string[];
  /** The app that a site must be granted to. */
  readonly appId: string;
}

const claims = v.object({ scp: v.optional(v.string(), ''), appid: v.optional(v.string()), azp: v.optional(v.string()) });

/** What a token for Graph says of itself. Read to be shown alone: nothing is decided by it. undefined for what is none. */
export function readTokenClaims(token: string): TokenClaims | undefined {
  try {
    const payload: string = token.split('.')[1].replace(/-/g, '+').replace(/_/g, '/');
    const bytes: Uint8Array = Uint8Array.from(atob(payload), (character) => character.charCodeAt(0));
    const parsed = v.safeParse(claims, JSON.parse(new TextDecoder().decode(bytes)));
    if (!parsed.success) return undefined;
    const { scp, appid, azp } = parsed.output;
    return { scopes: scp.split(' ').filter((scope) => /^[\w.-]{1,80}$/.test(scope)), appId: appid ?? azp ?? '' };
  } catch {
    return undefined;
  }
}
