import { KudosSettings } from '../kudos/KudosSettings';

/** The list Settings, which members may only read. Every call may throw a `ServiceError`. */
export interface Settings {
  /** undefined while nothing was decided; what does not hold in it is replaced by its default. 2 RU. */
  readKudos(): Promise<KudosSettings | undefined>;
  /** Throws `conflict` when somebody else changed it meanwhile. 4 RU, 6 the first time. */
  saveKudos(settings: KudosSettings, readVersion: number): Promise<KudosSettings>;
}
