import { createHash, createPrivateKey, randomUUID, sign, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Stop } from '../Stop.mjs';

const scope = 'https://graph.microsoft.com/.default';

/**
 * A function that gives tokens of an app of its own (client credentials), by a certificate or a secret. A token that stands in
 * TORGET_TOKEN is used as it is. TORGET_AUTHORITY is where Entra is, when it is not where it is for nearly everyone.
 * @param {NodeJS.ProcessEnv} env
 */
export function getAppToken(env) {
  if (env.TORGET_TOKEN) return async () => env.TORGET_TOKEN;
  const { TORGET_TENANT_ID: tenant, TORGET_CLIENT_ID: client } = env;
  if (!tenant || !client) throw new Stop('Set TORGET_TENANT_ID and TORGET_CLIENT_ID, and TORGET_CERTIFICATE or TORGET_CLIENT_SECRET: see docs/admin-directory.md');
  const authority = `${env.TORGET_AUTHORITY ?? 'https://login.microsoftonline.com'}/${tenant}/oauth2/v2.0/token`;
  let held;
  return async (fresh = false) => {
    if (!held || fresh || Date.now() > held.until) held = await ask(authority, client, env);
    return held.token;
  };
}

async function ask(authority, client, env) {
  const answer = await fetch(authority, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'client_credentials', client_id: client, scope, ...proof(authority, client, env) })
  });
  const body = await answer.json().catch(() => ({}));
  // What Entra says may hold ids of the request, and nothing secret.
  if (!answer.ok || typeof body.access_token !== 'string') throw new Stop(`Entra gave no token: ${body.error_description ?? answer.status}`);
  return { token: body.access_token, until: Date.now() + (Number(body.expires_in ?? 3600) - 300) * 1000 };
}

function proof(authority, client, { TORGET_CERTIFICATE: certificate, TORGET_CLIENT_SECRET: secret }) {
  if (certificate) {
    return { client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer', client_assertion: assertion(authority, client, readFileSync(certificate, 'utf8')) };
  }
  if (secret) return { client_secret: secret };
  throw new Stop('Set TORGET_CERTIFICATE (a PEM file with certificate and private key) or TORGET_CLIENT_SECRET');
}

/** A statement signed with the certificate's key, good for ten minutes. */
function assertion(authority, client, pem) {
  const thumbprint = createHash('sha256').update(new X509Certificate(pem).raw).digest('base64url');
  const now = Math.floor(Date.now() / 1000);
  const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const text = `${part({ alg: 'PS256', typ: 'JWT', 'x5t#S256': thumbprint })}.${part({ aud: authority, iss: client, sub: client, jti: randomUUID(), nbf: now, exp: now + 600 })}`;
  const signature = sign('sha256', Buffer.from(text), { key: createPrivateKey(pem), padding: 6, saltLength: 32 });
  return `${text}.${signature.toString('base64url')}`;
}
