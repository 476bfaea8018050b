import { serviceErrors } from '../http/serviceErrors.ts';
import type { User } from '../store/Model.ts';
import type { GraphCall } from './Operation.ts';

/** The user that a call is about: the one named, or whoever asks. Guests read no one but themselves. */
export function userOf(call: GraphCall): User {
  const key = call.params['user'];
  if (key === undefined) {
    return call.user;
  }
  const user = call.tenant.user(key);
  if (user === undefined) {
    throw serviceErrors.userNotFound(key);
  }
  if (call.user.userType === 'Guest' && user.no !== call.user.no) {
    throw serviceErrors.directoryScope();
  }
  return user;
}
