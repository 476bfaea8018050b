import type { User } from '../store/Model.ts';
import type { Tenant } from '../Tenant.ts';
import type { HostAnswer } from './HostAnswer.ts';
import type { HostParts } from './HostParts.ts';
import { readPageRequest } from './readPageRequest.ts';
import { sayInstead } from './sayInstead.ts';

/** The person of `?as=`, or the page that says why nobody is signed in. */
export function signIn(parts: HostParts, tenant: Tenant, url: URL): User | HostAnswer {
  const { texts } = readPageRequest(url);
  const person = tenant.user(url.searchParams.get('as') ?? '');
  if (person === undefined) return sayInstead(parts, url, 401, texts.unknownPerson, texts.unknownPersonText);
  if (!person.accountEnabled) return sayInstead(parts, url, 403, texts.blockedPerson, texts.blockedPersonText);
  return person;
}

export function isAnswer(result: User | HostAnswer): result is HostAnswer {
  return 'status' in result;
}
