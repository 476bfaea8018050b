import { Stop } from '../Stop.mjs';

const scope = 'https://graph.microsoft.com/Sites.Manage.All https://graph.microsoft.com/User.Read.All';

/**
 * Signs in on another screen: says what to do, and resolves to an access token.
 * Source: Microsoft identity platform, OAuth 2.0 device authorization grant.
 */
export async function signInByDeviceCode({ authority, tenant, client, say, wait = ms => new Promise(resolve => setTimeout(resolve, ms)) }) {
  const at = `${authority}/${tenant}/oauth2/v2.0`;
  const begun = await post(`${at}/devicecode`, { client_id: client, scope });
  if (begun.error !== undefined) throw new Stop(`No sign-in could begin: ${begun.error_description ?? begun.error}`);
  say(begun.message ?? `Open ${begun.verification_uri} and enter ${begun.user_code}.`);
  const until = Date.now() + begun.expires_in * 1000;
  let intervalSeconds = begun.interval ?? 5;
  while (Date.now() < until) {
    await wait(intervalSeconds * 1000);
    const answer = await post(`${at}/token`, { client_id: client, device_code: begun.device_code, grant_type: 'urn:ietf:params:oauth:grant-type:device_code' });
    if (answer.access_token !== undefined) return answer.access_token;
    if (answer.error === 'slow_down') intervalSeconds += 5;
    else if (answer.error !== 'authorization_pending') throw new Stop(`The sign-in failed: ${answer.error_description ?? answer.error}`);
  }
  throw new Stop('Nobody signed in before the code expired.');
}

async function post(address, form) {
  const response = await fetch(address, { method: 'POST', body: new URLSearchParams(form) });
  try {
    return await response.json();
  } catch {
    return { error: `${address} answered ${response.status}` };
  }
}
