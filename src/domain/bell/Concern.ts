/** Something that concerns one person: what the bell counts, and nothing else is counted. */
export interface Concern {
  /** The same for the same thing, however often it is looked at. */
  readonly id: string;
  /**
   * - `mention`: named in a post or a comment
   * - `answer`: an answer to a comment; `comment`: a comment on a post, or an answer to a question
   * - `accepted`: an answer chosen in a question that is followed; `chosen`: one's own answer was chosen
   * - `kudos`: thanks
   */
  readonly kind: 'mention' | 'answer' | 'comment' | 'accepted' | 'chosen' | 'kudos';
  /** Where it is read. */
  readonly root: string;
  /** The post or comment itself. */
  readonly target: string;
  readonly actor: string;
  /** What the service calls the actor; empty when it says nothing. */
  readonly actorName: string;
  /** ISO, by the service's clock. */
  readonly at: string;
  /** ISO; when the text was edited, which may have named a person anew. */
  readonly editedAt?: string;
  /** What the thread is about: its title, or the beginning of its text. */
  readonly about: string;
  readonly isQuestion: boolean;
  /** Of thanks: the key of the value. */
  readonly value?: string;
}
