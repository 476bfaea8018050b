/* Runs after the runtime: tells it which components there are, and starts the page's application. */
import type { RuntimeData } from '../PageData.ts';
import { readPageData } from './readPageData.ts';

declare const spModuleLoader: {
  _isTelemetryDisabled: boolean;
  start(options: Record<string, unknown>, onError: (error: Error) => void): Promise<void>;
};
declare const torgetHostRuntime: RuntimeData;

const page = readPageData();
const { applicationId } = torgetHostRuntime;
// Extensions belong to SharePoint's own pages.
const customActions = page.teams === undefined && page.cards === undefined ? torgetHostRuntime.customActions : [];

const manifests = torgetHostRuntime.manifests.map((manifest) => ({
  ...manifest,
  loaderConfig: {
    ...manifest.loaderConfig,
    internalModuleBaseUrls: manifest.loaderConfig.internalModuleBaseUrls.map((path) => location.origin + path),
  },
}));

function showFailure(error: Error): void {
  document.documentElement.dataset.host = 'failed';
  reportError(error);
}

spModuleLoader._isTelemetryDisabled = true;
Object.assign(window, {
  moduleLoaderPromise: spModuleLoader.start(
    { buildNumber: 'torget', clientSideApplicationId: applicationId, manifests, customActions, spPageContextInfo: page.context },
    showFailure,
  ),
});
