import { LeftOut } from './judgeUser';

/** What a publisher keeps, on its own device alone, to go on from the next day. */
export interface KeptReading {
  /** Of the file that this reading made: with another file standing it is of no use. */
  readonly version: string;
  /** Of Entra's users. */
  readonly token: string;
  /** The rule that was kept to, as JSON: with another one all is read anew. */
  readonly rule: string;
  /** When everyone was last read, ISO: now and then that is done anew, for what changes do not tell. */
  readonly readAllAt: string;
  /** Whoever was left out, as a hash of 32 bits, and why: enough to count, and it names nobody. */
  readonly leftOut: readonly (readonly [number, LeftOut])[];
}
