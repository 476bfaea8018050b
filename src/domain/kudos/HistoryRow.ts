import { KudosData } from '../log/activity';

/** One row that concerns a person, as the history of kudos reads it. */
export type HistoryRow =
  /** A kudos that the person gave, or received. */
  | (KudosData & {
      readonly type: 'given' | 'received';
      /** Key of the kudos. */
      readonly root: string;
      readonly actor: string;
      /** What the service calls the sender; empty when it says nothing. */
      readonly actorName: string;
      readonly createdAt: string;
      readonly text: string;
    })
  /** The person's own choice of where a kudos shows. */
  | { readonly type: 'placed'; readonly root: string; readonly actor: string; readonly audience: string; readonly createdAt: string; readonly itemId: number }
  /** Somebody took a kudos down; counts when that somebody is its sender or one of its recipients. */
  | { readonly type: 'takenDown'; readonly root: string; readonly actor: string };

export interface HistoryPage {
  readonly rows: readonly HistoryRow[];
  readonly next?: string;
}
