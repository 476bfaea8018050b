import { SiteFetch } from './createSiteFetch';
import { BackStack } from './BackStack';
import { SiteHttp } from './SiteHttp';

/** Who looks at the page. */
export interface Viewer {
  /** Entra id, lower case; empty when the page does not tell: then nothing can be read or written as anybody. */
  readonly id: string;
  readonly name: string;
  /** Sign-in name, lower case. */
  readonly upn: string;
}

/** What SharePoint or Teams knows about the page, its viewer and its site, as plain values. */
export interface Host {
  readonly viewer: Viewer;
  /** Language of the interface, such as `sv-SE`. */
  readonly locale: string;
  /** Absolute address of the current web, no trailing slash. */
  readonly siteUrl: string;
  /** Entra id of the tenant, lower case; empty when unknown. */
  readonly tenantId: string;
  /** May manage the current web. */
  readonly isSiteOwner: boolean;
  /** Origin of Graph, no trailing slash. */
  readonly graphUrl: string;
  readonly isTeams: boolean;
  /**
   * A token for Graph. Throws a `ServiceError` of kind `noToken`, at the latest after 15 s.
   * @param fresh - not one from the cache: the one before was refused.
   */
  getToken(fresh?: boolean): Promise<string>;
  /**
   * Lets the viewer choose a chat to share a link in. Nothing is sent before they press send there.
   * @param message - what stands in the field beside the link.
   */
  share(url: string, message: string): void;
  /** Ties steps within Torget to the host's own way back. @param onBack - takes a step back; false when there is none. */
  createBackStack(onBack: () => boolean): BackStack;
  /** SharePoint's own REST on a site, as the viewer. */
  spHttp(siteUrl: string): SiteHttp;
  /** The same as a plain `fetch`, for whatever must see headers and bytes. Rejects when no answer comes. */
  siteFetch: SiteFetch;
}
