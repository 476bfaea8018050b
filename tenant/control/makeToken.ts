import { tokenLifetimeSeconds } from '../access/tokens.ts';
import type { Answer } from '../http/Answer.ts';
import { json } from '../http/Answer.ts';
import { readJson } from '../http/readJson.ts';
import { serviceErrors } from '../http/serviceErrors.ts';
import type { ControlCall } from './controlOperations.ts';

export function makeToken({ tenant, incoming }: ControlCall): Answer {
  const { user: name, scopes } = readJson(incoming);
  const user = tenant.user(String(name));
  if (user === undefined) {
    throw serviceErrors.invalidRequest(`AADSTS50034: There is no user "${String(name)}".`);
  }
  if (!user.accountEnabled) {
    throw serviceErrors.invalidRequest('AADSTS50057: The user account is disabled.');
  }
  const wanted = Array.isArray(scopes) ? scopes.map(String) : undefined;
  return json(200, { access_token: tenant.makeToken(user, wanted), expires_in: tokenLifetimeSeconds, token_type: 'Bearer' });
}
