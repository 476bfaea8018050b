import { Concern } from '../../domain/bell/Concern';
import { Person } from '../../domain/people/Person';

export interface BellItem {
  readonly concern: Concern;
  readonly isNew: boolean;
  /** What the value of thanks is called: "omtanke". */
  readonly valueName?: string;
}

/** What concerns the viewer. */
export interface BellModel {
  /** Newest first. */
  readonly items: readonly BellItem[];
  readonly newCount: number;
  /** False until it is known: nothing is claimed before. */
  readonly isKnown: boolean;
  readonly people: ReadonlyMap<string, Person>;
  /** ISO, by the service's clock. */
  readonly now: string;
  /** ISO; how far back what is held reaches. */
  readonly since?: string;
}

export interface BellActions {
  /** Everything that is there has been read. */
  readonly markRead: () => void;
}
