import type { CustomAction } from './package/readPackage.ts';
import type { ComponentManifest } from './framework/ComponentManifest.ts';
import type { SiteTheme } from './theme/SiteTheme.ts';

export type PageMode = 'read' | 'edit';
export type ThemeName = 'light' | 'dark' | 'contrast';

/** A web part on a page, as SharePoint keeps it in the page's canvas. */
export interface PlacedWebPart {
  readonly instanceId: string;
  /** Id of the web part's manifest. */
  readonly componentId: string;
  /** Id of the element that it is rendered into. */
  readonly elementId: string;
  readonly title: string;
  /** Undefined until an editor has changed something. */
  readonly saved?: SavedWebPart;
}

/** What `serialize()` of a web part gives. */
export interface SavedWebPart {
  readonly dataVersion: string;
  readonly properties: Record<string, unknown>;
  readonly serverProcessedContent?: Record<string, unknown>;
}

/** What one page with web parts tells the browser; stands as JSON in its HTML. */
export interface PageData {
  readonly person: { readonly id: string; readonly userPrincipalName: string; readonly mayEdit: boolean };
  /** Name of the page file: `Hem.aspx`. */
  readonly page: string;
  readonly mode: PageMode;
  readonly locale: string;
  readonly themeName: ThemeName;
  readonly theme: SiteTheme;
  /** Microsoft Graph scopes that tokens are given for; `none`: no token is given at all. */
  readonly scopes: readonly string[] | 'none';
  readonly webParts: readonly PlacedWebPart[];
  /** Present where the page stands in Teams. */
  readonly teams?: HostedInTeams;
  /** Present where the page is a dashboard: its cards. */
  readonly cards?: readonly PlacedCard[];
  readonly context: Record<string, unknown>;
}

/** A card on a dashboard. */
export interface PlacedCard {
  readonly instanceId: string;
  readonly componentId: string;
  readonly elementId: string;
  readonly title: string;
  readonly description: string;
  readonly icon: string;
  readonly size: CardSize;
  readonly properties: Record<string, unknown>;
}

export type CardSize = 'Medium' | 'Large';

/** What differs where SharePoint hosts a web part for Teams. */
export interface HostedInTeams {
  /** The page on which a channel's tab is set up, and not the tab itself. */
  readonly isSettings: boolean;
  /** `spfx`: the teams-js that SPFx brings; `npm`: the one in node_modules. */
  readonly teamsJs: 'spfx' | 'npm';
}

/** What is the same on every page of a build, so that browsers may keep it. */
export interface RuntimeData {
  readonly applicationId: string;
  readonly manifests: readonly ComponentManifest[];
  readonly customActions: readonly CustomAction[];
}
