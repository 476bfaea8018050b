import { GraphClient } from '../../graph/client/GraphClient';
import { RouteState } from '../../graph/sharepoint/Route';
import { Site } from '../../graph/Site';
import { Host } from '../../host/Host';
import { Device } from '../../storage/openDevice';
import { DirectoryBook } from '../directory/DirectoryBook';
import { LoadMeter } from './createLoadMeter';
import { Session } from './Session';

/** A session on a real site, with what adapters of other ports are made of. */
export interface SiteSession extends Session {
  readonly host: Host;
  readonly client: GraphClient;
  readonly site: Site;
  /** Absolute, no slash at the end. */
  readonly siteUrl: string;
  /** Torget's site is the site of the page: the viewer's rights to it are known. */
  readonly isOwnSite: boolean;
  readonly device: Device;
  /** A whole number from 0 up to, not including, `below`; fit for keys. */
  readonly randomBelow: (below: number) => number;
  /** All that is known of colleagues; one for all parts of the page, loaded at the first use. Closed with the session. */
  directory(): Promise<DirectoryBook>;
  /** What this browser has fetched. */
  readonly load: LoadMeter;
  /** The way to the lists that is in use. */
  readonly route: () => RouteState;
  /** By Graph and never by the second route: to find out what it lets do. */
  readonly sendToGraph: GraphClient['send'];
}
