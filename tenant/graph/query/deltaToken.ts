import type { List } from '../../store/Model.ts';
import type { GraphCall } from '../Operation.ts';

export interface DeltaPosition {
  seq: number;
  /** Deletions up to here are of no interest: they were before the enumeration began. */
  deletionsAfter: number;
}

/** The change log is said to reach back 60 days; the lifetime of tokens is undocumented. */
const lifetimeMs = 30 * 86_400_000;

export function toDeltaToken(call: GraphCall, list: List, { seq, deletionsAfter }: DeltaPosition): string {
  return Buffer.from(`1;${list.settings.guid};${seq};${deletionsAfter};${Math.floor(call.tenant.now())};${call.user.no}`).toString('base64url');
}

export function readDeltaToken(call: GraphCall, list: List, token: string): DeltaPosition | 'gone' | 'malformed' {
  const [format, guid, seq, deletionsAfter, madeAt, userNo] = Buffer.from(token, 'base64url').toString('utf8').split(';');
  if (format !== '1' || userNo === undefined || [seq, deletionsAfter, madeAt].some((part) => !Number.isSafeInteger(Number(part)))) {
    return 'malformed';
  }
  const old = Number(madeAt) + lifetimeMs <= call.tenant.now();
  if (old || guid !== list.settings.guid || Number(seq) > list.seq || (Number(userNo) !== call.user.no && call.tenant.doubts.isOn('deltaTokensBoundToUser'))) {
    return 'gone';
  }
  return { seq: Number(seq), deletionsAfter: Number(deletionsAfter) };
}
