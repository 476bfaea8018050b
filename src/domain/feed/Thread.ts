import { KudosData, Mention, Picture, ReactionKind } from '../log/activity';

/** Where a row stands on its way to the service, or away from it; absent when it is there. */
export type Sending = 'waiting' | 'sending' | 'failed' | 'removalFailed';

export interface Reactions {
  readonly counts: Readonly<Record<ReactionKind, number>>;
  /** Item id of the viewer's own reaction by kind (negative while waiting). */
  readonly mine: Readonly<Partial<Record<ReactionKind, number>>>;
  /** Up to three reactors to name, never the viewer. */
  readonly named: readonly { readonly id: string; readonly name: string }[];
  /** Different people, at least. */
  readonly people: number;
}

interface Entry {
  readonly id: string;
  readonly itemId: number;
  readonly version: number;
  readonly actor: string;
  readonly actorName: string;
  readonly createdAt: string;
  readonly editedAt?: string;
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly reactions: Reactions;
  readonly sending?: Sending;
}

/** What a kudos is about; the scope of each recipient is the one that holds now. */
export interface Kudos extends Omit<KudosData, 'picture'> {
  /** Paths of the units that it shows in; `all` when nobody keeps it to a unit. */
  readonly place: 'all' | readonly string[];
}

export interface Post extends Entry {
  readonly kind: 'post' | 'question' | 'kudos';
  /** `all` or `unit:<path>`; of a kudos that shows in several units the first. */
  readonly audience: string;
  readonly title: string;
  readonly picture?: Picture;
  /** Of a picture that is still in the outbox: an object URL. */
  readonly localPicture?: string;
  /** With the kind `kudos`, and never without. */
  readonly kudos?: Kudos;
}

export interface Comment extends Entry {
  /** The comment that is answered, when it is not the post. */
  readonly replyTo?: string;
}

/** A post with all that belongs to it. */
export interface Thread {
  readonly root: string;
  readonly post: Post;
  /** Oldest first. */
  readonly comments: readonly Comment[];
  /** The comment that the asker chose. */
  readonly answer?: string;
  /** When it was chosen; absent while the choice waits to be sent. */
  readonly answeredAt?: string;
}
