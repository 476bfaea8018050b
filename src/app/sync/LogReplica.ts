import { Activity, Change } from '../../domain/log/activity';
import { Checkpoint } from '../../domain/sync/Checkpoint';
import { Replica } from '../../domain/sync/LocalStores';

/** The part of the log that this page holds, and how far it reaches. */
export interface LogReplica {
  /** Where to go on from; undefined until there is something to go on from. */
  token: string | undefined;
  /** The token came with a checkpoint and has not been tried: another person was given it. */
  isTokenBorrowed: boolean;
  /** The next page of changes after the token, while some are left to read. */
  cursor: string | undefined;
  /** The service's time of the token, epoch ms: everything up to then is held. */
  tokenAt: number;
  /**
   * Begun from windows, which tell what was written but not what was edited or deleted meanwhile: a checkpoint written
   * after this time (epoch ms) mends it.
   */
  mendAfter: number | undefined;
  /** What was written from here (epoch ms) to the token is still to be read. */
  gapFrom: number | undefined;
  /** Everything of the threads at or after it is held; undefined while nothing is. */
  since: string | undefined;
  /** Rises when everything is replaced: a reading that began before says nothing of what is held now. */
  generation: number;
  /** The directory that the checkpoint told of, or a newer one that was met: the next checkpoint tells of it. */
  directoryVersion: string;
  settingsVersion: number;
  /** People in the directory, as the checkpoint told; 0 while unknown. */
  staff: number;
  /** Rows a minute that the log takes, as far as was seen last. */
  pace: number;
  /** When the checkpoint was looked at and was no newer than what is held; epoch ms. */
  inVainAt: number | undefined;
  /** Whether what is held comes of a checkpoint, which tells the version of the settings; nothing else does. */
  settingsTold: boolean;
  /** The published checkpoint that was seen last. */
  checkpoint: { readonly etag: string; readonly writtenAt: number } | undefined;

  holdsDirectory(version: string): void;
  sawCheckpoint(etag: string, writtenAt: number): void;
  /** Here is where to go on from next time. */
  goOnFrom(token: string, tokenAt: number, mendAfter?: number): void;
  /** The token is of no use any more; what is held stays. */
  loseToken(): void;
  /** A reading of older threads has come so far. */
  reached(since: string, generation: number): void;
  apply(changes: readonly Change[]): void;
  /** Replaces what a snapshot covers by the snapshot, and keeps what is older or newer than it. */
  adopt(snapshot: Checkpoint, snapshotAt: number): void;
  /** Replaces everything but what was written since the time (epoch ms). */
  replace(rows: readonly Change[], since: string, readAt: number): void;
  rowsOf(root: string): readonly Activity[];
  roots(): Iterable<string>;
  /** Whether a row that is no reaction stands in the thread. */
  holds(root: string, id: string): boolean;
  /** For storage and for publishing; undefined while there is nothing whole. */
  pack(nowMs: number): Checkpoint | undefined;
  toReplica(nowMs: number): Replica | undefined;
  /** Takes up what storage kept; newer than what is held, or nothing happens. */
  restore(stored: Replica): void;
}
