import { CardModel } from './CardModel';

/** A colleague that was found from the dashboard. */
export interface FoundOnCard {
  readonly name: string;
  readonly role: string;
  readonly phone: string;
  readonly url: string;
}

/** A dashboard card on a session. */
export interface NewsCard {
  model(): CardModel;
  subscribe(listener: () => void): () => void;
  like(root: string): void;
  retry(): void;
  find(query: string): Promise<readonly FoundOnCard[]>;
  start(): void;
  stop(): void;
}
