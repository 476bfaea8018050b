/*
 * The internals of SPFx 1.23.2 that a page needs. SharePoint's own pages use them; Microsoft leaves them out of
 * the published typings, so the few that are used here are described here.
 */
import * as applicationBase from '@microsoft/sp-application-base';
import * as componentBase from '@microsoft/sp-component-base';
import * as http from '@microsoft/sp-http';
import * as loader from '@microsoft/sp-loader';
import * as webPartBase from '@microsoft/sp-webpart-base';
import type { ServiceKey, ServiceScope } from '@microsoft/sp-core-library';
import type { ComponentManifest } from '../framework/ComponentManifest.ts';
import type { SavedWebPart } from '../PageData.ts';
import type { SiteTheme } from '../theme/SiteTheme.ts';

interface Application {
  readonly context: { readonly serviceScope: ServiceScope };
}

interface WebPartHost {
  readonly serviceScope: ServiceScope;
}

export interface WebPartLoadContext {
  domElement: HTMLElement;
  instanceId: string;
  manifest: ComponentManifest;
  displayMode: 1 | 2;
  addedFromPersistedData: boolean;
  webPartData: Record<string, unknown>;
}

export interface WebPartManager {
  loadWebPart(context: WebPartLoadContext): Promise<void>;
  _setDisplayMode(mode: 1 | 2): Promise<void>;
  requestPropertyPaneAction(instanceId: string, action: 'Open' | 'Close'): void;
  serialize(): Map<string, SavedWebPart>;
  disposeWebparts(): void;
}

interface ThemeProvider {
  _setTheme(theme: SiteTheme): void;
}

export const { BaseApplication, _PlaceholderManager: PlaceholderManager } = applicationBase as unknown as {
  BaseApplication: new () => Application;
  _PlaceholderManager: { serviceKey: ServiceKey<{ registerPlaceholders(): void }> };
};

/** What the page around a web part in Teams itself calls of teams-js. */
export interface TeamsJs {
  getContext(tell: (context: unknown) => void): void;
  readonly app: {
    initialize(): Promise<void>;
    notifyAppLoaded(): void;
    notifySuccess(): Promise<unknown> | void;
    notifyFailure(failure: { reason: string; message: string }): void;
  };
  readonly pages: {
    readonly config: {
      registerOnSaveHandler(handler: (event: { notifySuccess(): void; notifyFailure(reason: string): void }) => void): void;
      setConfig(config: { entityId: string; contentUrl: string; suggestedDisplayName: string }): Promise<void>;
      setValidityState(isValid: boolean): void;
    };
  };
}

export const {
  _MinimalWebPartHost: MinimalWebPartHost,
  _TeamsAwareWebPartHost: TeamsAwareWebPartHost,
  _TeamsEnvironmentManager: TeamsEnvironmentManager,
  _ClientSideWebPartManagerFactory: WebPartManagerFactory,
} = webPartBase as unknown as {
  _MinimalWebPartHost: new (scope: ServiceScope) => WebPartHost;
  _TeamsAwareWebPartHost: new (scope: ServiceScope) => WebPartHost & { onBeforeWebPartInitialize(loadContext: unknown): Promise<void> };
  _TeamsEnvironmentManager: { getTeamsJs(): TeamsJs };
  _ClientSideWebPartManagerFactory: { create(host: WebPartHost): WebPartManager };
};

export const { SPComponentLoader } = loader as unknown as {
  SPComponentLoader: {
    tryGetManifestById(id: string): ComponentManifest | undefined;
    loadComponentById<T>(id: string): Promise<T>;
  };
};

export const { AadTokenProvider } = http as unknown as {
  AadTokenProvider: { prototype: { getToken(resource: string, options?: boolean | { useCachedToken?: boolean }): Promise<string> } };
};

export const { ThemeProvider } = componentBase as unknown as {
  ThemeProvider: (new (scope: ServiceScope, theme: SiteTheme) => ThemeProvider) & { serviceKey: ServiceKey<ThemeProvider> };
};
