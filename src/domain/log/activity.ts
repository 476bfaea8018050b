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

export interface RetractionActivity extends ActivityOfAnyKind {
  readonly kind: 'retraction';
  readonly target: string;
}

export type Activity = PostActivity | CommentActivity | ReactionActivity | AnswerActivity | RetractionActivity;

/** Why a row is left out; told on the health page as counts, never with names. */
export type IgnoredReason = 'unknownKind' | 'badData' | 'badKey' | 'contradictedActor' | 'tooLarge' | 'notForTheFeed';

/** What one row of a page of changes, or of a window, came to. */
export type Change =
  | { readonly type: 'upserted'; readonly activity: Activity }
  | { readonly type: 'deleted'; readonly itemId: number }
  | { readonly type: 'ignored'; readonly itemId: number; readonly reason: IgnoredReason };
