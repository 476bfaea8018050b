import type { SiteRole } from './access/roles.ts';
import type { Tokens } from './access/tokens.ts';
import type { AppCatalog } from './catalog/AppCatalog.ts';
import type { Clock } from './service/clock.ts';
import type { Doubts } from './service/doubts.ts';
import type { Downloads } from './service/downloads.ts';
import type { Faults } from './service/faults.ts';
import type { Limits } from './service/limits.ts';
import type { Meter } from './service/meter.ts';
import type { Uploads } from './service/uploads.ts';
import type { Site, User } from './store/Model.ts';
import type { Store } from './store/openStore.ts';
import type { World } from './store/World.ts';
import type { TeamsState } from './teams/TeamsState.ts';

/** Roles of a site permission; the tenant itself tells only reading from writing. */
export type GrantRole = 'read' | 'write' | 'manage' | 'owner' | 'fullcontrol';

export interface PeopleQuery {
  q?: string;
  top?: number;
}

/** One tenant: what the pages may ask of it, and the parts that its own services work with. */
export interface Tenant {
  readonly store: Store;
  readonly world: World;
  readonly clock: Clock;
  readonly meter: Meter;
  readonly faults: Faults;
  readonly limits: Limits;
  readonly doubts: Doubts;
  readonly tokens: Tokens;
  readonly downloads: Downloads;
  readonly uploads: Uploads;
  /** The Entra tenant's id. */
  readonly id: string;
  /** Scopes that the package's tokens bear; the host sets them from the package. */
  approvedScopes: string[];
  readonly teams: TeamsState;
  /** The host's; a Graph server alone has none. */
  appCatalog: AppCatalog | undefined;
  /** Tenant properties (storage entities) by key. */
  readonly properties: Map<string, string>;
  /** The app's role on a site for `Sites.Selected`, by server-relative path. */
  readonly siteGrants: Map<string, GrantRole>;

  /** People whose name, title, unit or user name holds the words; protected ones are marked by `protected`. */
  people(query?: PeopleQuery): User[];
  /** By user principal name or Entra id, in any case. */
  user(upnOrId: string): User | undefined;
  /** A token with these scopes, or with the approved ones. Throws on a disabled account. */
  makeToken(user: User, scopes?: readonly string[]): string;
  /** By server-relative path: `/sites/torget`. */
  site(path: string): Site | undefined;
  roleOn(user: User, site: Site): SiteRole;
  /** SharePoint's mask of what the person may do on the site. */
  permissionsOn(user: User, site: Site): { High: string; Low: string };
  /** Milliseconds, by the tenant's clock. */
  now(): number;
}
