import { Concern } from '../../domain/bell/Concern';
import { Bell } from '../bell/Bell';
import { SiteSession } from '../session/SiteSession';
import { BackStack } from '../../host/BackStack';
import { Ways } from './createWays';
import { TorgetOptions } from './torgetProperties';

/** Torget as an app: one session, one bell, and a way through four pages. */
export interface Torget {
  readonly session: SiteSession;
  readonly options: TorgetOptions;
  readonly bell: Bell;
  readonly ways: Ways;
  readonly backStack: BackStack;
  /** Leads to where what concerns the viewer is read. */
  open(concern: Concern): void;
  start(): void;
  stop(): void;
}
