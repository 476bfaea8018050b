/**
 * The activities of the log as plain values, parsed and judged. What stands in the list is in `docs/log-format.md`.
 * Ids of people are Entra ids in lower case; times are ISO strings from the service, never from the device.
 */
export const reactionKinds = ['like', 'heart', 'idea', 'fun'] as const;
export type ReactionKind = (typeof reactionKinds)[number];

export interface Mention {
  readonly id: string;
  readonly name: string;
}

export interface Picture {
  /** Path inside the library Media, checked: no scheme, no climbing. */
  readonly path: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

/** How far a kudos shows: in the whole municipality, or in the recipient's unit. Relevance, never secrecy. */
export type KudosScope = 'all' | 'unit';

/** Somebody who is thanked. */
export interface Recipient {
  readonly id: string;
  /** As the directory had it when the kudos was given; shown only when the reader's directory knows the id. */
  readonly name: string;
  /** Path of the unit that the person belonged to then; empty when unknown. */
  readonly unit: string;
  /** Where the person wanted kudos to show then. */
  readonly scope: KudosScope;
}

/** The time of a shift as the sender tells it: ISO times. No permission reads shifts, so no list of names goes with it. */
export interface Shift {
  readonly from: string;
  readonly to: string;
}

/** What a kudos says, apart from its text. */
export interface KudosData {
  /** Id of one of the municipality's values. */
  readonly value: string;
  /** Never the sender; may be empty when a unit is thanked. */
  readonly recipients: readonly Recipient[];
  /** Path of a unit that is thanked as a whole. */
  readonly unit?: string;
  /** Only with a unit: those who worked then. */
  readonly shift?: Shift;
  readonly picture?: Picture;
}

interface ActivityOfAnyKind {
  /** SharePoint's item id: rising, never used again. Negative while the row waits in the outbox. */
  readonly itemId: number;
  /** Rises with each edit of the row. */
  readonly version: number;
  readonly id: string;
  /** Key of the thread's root. */
  readonly root: string;
  readonly actor: string;
  /** What the service calls the writer; empty when it says nothing. */
  readonly actorName: string;
  readonly createdAt: string;
}

export interface PostActivity extends ActivityOfAnyKind {
  readonly kind: 'post' | 'question';
  readonly audience: string;
  readonly title: string;
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly picture?: Picture;
  readonly editedAt?: string;
}

export interface KudosActivity extends ActivityOfAnyKind, KudosData {
  readonly kind: 'kudos';
  /** Where it shows when it names no person; people decide for themselves. */
  readonly audience: string;
  readonly text: string;
  /** Always empty: a kudos has recipients, and an `@` in its text is an `@`. */
  readonly mentions: readonly Mention[];
}

/** A recipient's choice of where a kudos shows. The latest counts. */
export interface PlacementActivity extends ActivityOfAnyKind {
  readonly kind: 'placement';
  readonly target: string;
  /** `all`, or the recipient's unit. */
  readonly audience: string;
}

export interface CommentActivity extends ActivityOfAnyKind {
  readonly kind: 'comment';
  readonly target: string;
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly editedAt?: string;
}

export interface ReactionActivity extends Omit<ActivityOfAnyKind, 'actor' | 'id' | 'version'> {
  readonly kind: 'reaction';
  readonly target: string;
  readonly reaction: ReactionKind;
  /** `hashPerson` of the actor: all that a checkpoint keeps of most of them. */
  readonly reactor: number;
  readonly actor?: string;
}

export interface AnswerActivity extends ActivityOfAnyKind {
  readonly kind: 'answer';
  readonly target: string;
}

/** Takes back a row of the same writer; and a kudos, when the writer of this is one of its recipients. */
export interface RetractionActivity extends ActivityOfAnyKind {
  readonly kind: 'retraction';
  readonly target: string;
}

export type Activity =
  | PostActivity | KudosActivity | CommentActivity | ReactionActivity | AnswerActivity | RetractionActivity | PlacementActivity;

/** Why a row is left out; told on the health page as counts, never with names. */
export type IgnoredReason = 'unknownKind' | 'badData' | 'badKey' | 'contradictedActor' | 'tooLarge' | 'notForTheFeed';

/** What one row of a page of changes, or of a window, came to. */
export type Change =
  | { readonly type: 'upserted'; readonly activity: Activity }
  | { readonly type: 'deleted'; readonly itemId: number }
  | { readonly type: 'ignored'; readonly itemId: number; readonly reason: IgnoredReason };
