import { GraphClient } from '../client/GraphClient';
import { RowFormat } from './RowFormat';

/** What the parts of a list's adapter share. */
export interface RowContext<T> {
  readonly client: GraphClient;
  readonly format: RowFormat<T>;
  /** Entra id of who is signed in. */
  readonly viewerId: string;
  /** Address of the rows. */
  readonly items: string;
  /** The query option that asks for the columns. */
  readonly expand: string;
  /** The service's time, ISO. */
  readonly now: () => string;
  readonly pause: (ms: number) => Promise<void>;
}
