import { serviceErrors } from '../../http/serviceErrors.ts';
import type { GraphCall } from '../Operation.ts';

/** Where a round of `/users/delta` stands. The first question's options travel along, as in Entra's own tokens. */
export interface UserDeltaPosition {
  /** `all`: still on the first enumeration, which goes by `no`; `changes`: by the number of the change. */
  round: 'all' | 'changes';
  after: number;
  /** The last change when the enumeration began. */
  seq: number;
  select: string | undefined;
  ids: string[] | undefined;
}

/** Seven days since July 2020 (devblogs.microsoft.com, duration of change tracking tokens). */
const lifetimeMs = 7 * 86_400_000;

export function toUserDeltaToken(call: GraphCall, position: UserDeltaPosition): string {
  return Buffer.from(JSON.stringify({ ...position, at: Math.floor(call.tenant.now()) })).toString('base64url');
}

/** Throws 410 with the place to start over where the token is too old. */
export function readUserDeltaToken(call: GraphCall, token: string, startOver: string): UserDeltaPosition {
  const { at, ...position } = parse(token);
  if (at + lifetimeMs <= call.tenant.now()) {
    throw serviceErrors.syncStateNotFound(startOver);
  }
  return position;
}

function parse(token: string): UserDeltaPosition & { at: number } {
  try {
    const value = JSON.parse(Buffer.from(token, 'base64url').toString('utf8')) as UserDeltaPosition & { at: number };
    if ((value.round === 'all' || value.round === 'changes') && [value.at, value.after, value.seq].every(Number.isSafeInteger)) {
      return value;
    }
  } catch {
    // The refusal below says it.
  }
  throw serviceErrors.badUserDeltaToken();
}
