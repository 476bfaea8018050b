import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { User } from '../store/Model.ts';
import type { Store } from '../store/openStore.ts';
import { readMeta, writeMeta } from '../store/World.ts';

/**
 * Seventy-five minutes, the middle of what Entra gives, by the machine's time and not by the tenant's clock:
 * the browser that keeps a token lives by the machine's.
 */
export const tokenLifetimeSeconds = 75 * 60;

/** The principal that all SPFx solutions of a tenant share. */
export const spfxApp = { id: '08e18876-6177-487e-b8b5-cf950c1e598c', displayName: 'SharePoint Online Web Client Extensibility' };

export interface Claims {
  oid: string;
  upn: string;
  scp: string;
  exp: number;
}

export type TokenReading = { state: 'valid'; claims: Claims } | { state: 'expired' } | { state: 'invalid' };

export interface Tokens {
  make(user: User, scopes: readonly string[]): string;
  read(token: string): TokenReading;
}

/** Tokens look like Entra's (three parts, the claims in the middle) and are signed with the store's own secret. */
export function createTokens(store: Store, tenantName: string): Tokens {
  let secret = readMeta(store, 'tokenSecret');
  if (secret === undefined) {
    secret = randomBytes(32).toString('hex');
    writeMeta(store, 'tokenSecret', secret);
  }
  const key = secret;
  const sign = (text: string): Buffer => createHmac('sha256', key).update(text).digest();
  return {
    make(user, scopes) {
      const issued = Math.floor(Date.now() / 1000);
      const claims = {
        aud: 'https://graph.microsoft.com',
        iss: tenantName,
        appid: spfxApp.id,
        app_displayname: spfxApp.displayName,
        iat: issued,
        nbf: issued,
        exp: issued + tokenLifetimeSeconds,
        name: user.displayName,
        oid: user.id,
        scp: scopes.join(' '),
        upn: user.userPrincipalName,
      };
      const body = `${encode({ typ: 'JWT', alg: 'HS256' })}.${encode(claims)}`;
      return `${body}.${sign(body).toString('base64url')}`;
    },
    read(token) {
      const [header, payload, signature] = token.split('.');
      if (header === undefined || payload === undefined || signature === undefined) {
        return { state: 'invalid' };
      }
      const given = Buffer.from(signature, 'base64url');
      const right = sign(`${header}.${payload}`);
      if (given.length !== right.length || !timingSafeEqual(given, right)) {
        return { state: 'invalid' };
      }
      const claims = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as Claims;
      return claims.exp * 1000 <= Date.now() ? { state: 'expired' } : { state: 'valid', claims };
    },
  };
}

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
