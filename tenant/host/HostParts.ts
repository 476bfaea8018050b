import type { BrowserBundles } from './bundles/bundleBrowser.ts';
import type { RuntimeScript } from './framework/createRuntimeScript.ts';
import type { Framework } from './framework/readFramework.ts';
import type { SolutionPackage } from './package/readPackage.ts';
import type { TeamsPackage } from './teams/TeamsApp.ts';
import type { PageStore } from './pages/PageStore.ts';

/** What the pages are made of; read once at start. */
export interface HostParts {
  readonly solution: SolutionPackage;
  /** The Teams app in the package, if it has one. */
  readonly teamsPackage: TeamsPackage | undefined;
  readonly framework: Framework;
  readonly bundles: BrowserBundles;
  /** Folder of Fluent's icon font. */
  readonly fonts: string;
  /** Microsoft Graph scopes that the package asks for. */
  readonly scopes: readonly string[];
  readonly runtime: RuntimeScript;
  readonly styles: StyleSheets;
  readonly pageStore: PageStore;
}

export interface StyleSheets {
  /** Changes with any of them. */
  readonly stamp: string;
  /** By file name. */
  readonly files: ReadonlyMap<string, Buffer>;
}
