import type { List } from '../store/Model.ts';

/** The change log reaches back 60 days. */
const lifetimeMs = 60 * 86_400_000;
/** .NET counts hundred nanoseconds from the year 1. */
const ticksAtEpoch = 621_355_968_000_000_000n;

/** `1;3;<list>;<ticks>;<change>`: version, scope (3 is a list), and where in the change log. It names no person. */
export function toChangeToken(list: List, seq: number, nowMs: number): string {
  return `1;3;${list.settings.guid};${BigInt(Math.floor(nowMs)) * 10_000n + ticksAtEpoch};${seq}`;
}

/** The number of the change to go on after; `invalid` for a token that is too old, of another list, or none at all. */
export function readChangeToken(list: List, token: string, nowMs: number): number | 'invalid' {
  const match = /^1;3;([0-9a-f-]{36});(\d{1,19});(-?\d{1,16})$/i.exec(token);
  if (match === null || match[1]?.toLowerCase() !== list.settings.guid.toLowerCase()) {
    return 'invalid';
  }
  const madeAt = Number((BigInt(match[2] ?? '0') - ticksAtEpoch) / 10_000n);
  return madeAt + lifetimeMs <= nowMs || Number(match[3]) > list.seq ? 'invalid' : Number(match[3]);
}
