/**
 * The packed form of the recent window of the log: the published checkpoint and a device's own replica are one format,
 * described in `docs/log-format.md`. Plain JSON; reactions are packed, because a crisis post has thousands.
 */
export interface Checkpoint {
  readonly format: 1;
  readonly writtenAt: string;
  /** Where to go on from: everything up to here is in the rows. */
  readonly token: string;
  /** Here a token serves only the one who was given it; left out while nobody has found that out. */
  readonly tokensAreBound?: true;
  readonly settingsVersion: number;
  readonly directoryVersion: string;
  /** Threads whose root key is at or after it are complete. */
  readonly since: string;
  readonly rows: readonly PackedRow[];
  readonly reactions: readonly PackedReactions[];
  /** People in the directory, from which a client reckons the budget; left out while there is none. */
  readonly staff?: number;
  /** Those on show, so that a first view needs no directory. */
  readonly people?: readonly PackedPerson[];
}

/** Entra id, name, title, path of the unit. */
export type PackedPerson = readonly [string, string, string, string];

/** itemId, version, ActivityId, root, kind, actor, actorName, createdAt in epoch seconds, target, audience, content, data. */
export type PackedRow = readonly [
  number, number, string, string, string, string, string, number, string, string, string, unknown
];

/** target, root, reaction, base64 of (item id, reactor) pairs, and up to three that are named: item id, Entra id, name. */
export type PackedReactions = readonly [string, string, string, string, readonly (readonly [number, string, string])[]];
