import { Random } from '../../domain/log/key';
import { GraphClient } from '../client/GraphClient';
import { ServerClock } from '../serverClock';
import { Site } from '../Site';

export interface ActivityLogOptions {
  readonly client: GraphClient;
  readonly site: Site;
  /** Entra id of who is signed in: nothing is written in another's name. */
  readonly viewerId: string;
  readonly clock: ServerClock;
  readonly random: Random;
}

/** What the parts of this adapter share. */
export interface LogContext extends ActivityLogOptions {
  /** Address of the rows. */
  readonly items: string;
  /** The query option that asks for the columns. */
  readonly expand: string;
}
