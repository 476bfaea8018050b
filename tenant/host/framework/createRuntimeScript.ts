import { createHash } from 'node:crypto';
import type { BrowserBundles } from '../bundles/bundleBrowser.ts';
import type { RuntimeData } from '../PageData.ts';
import type { SolutionPackage } from '../package/readPackage.ts';
import type { ComponentManifest, ScriptResource } from './ComponentManifest.ts';
import { listExternals } from './listExternals.ts';
import type { Framework } from './readFramework.ts';
import { toExternalFile, toExternalManifest, toExternalModule } from './toExternalManifest.ts';

// The runtime renders an application without SharePoint's chrome only under one of Microsoft's own ids.
const APPLICATION_ID = 'b1ab4aaa-f779-405c-8683-d3a750b5d18d';
const APPLICATION_VERSION = '1.0.0';

/** Under which the loader looks for the page's application. */
export const APPLICATION_KEY = `${APPLICATION_ID}_${APPLICATION_VERSION}`;

export interface RuntimeScript {
  readonly stamp: string;
  readonly content: Buffer;
  /** The module of each external, by file name: it takes the real one out of the bundle of externals. */
  readonly externals: ReadonlyMap<string, string>;
}

/** The script that tells the browser which components there are: the runtime's, the externals' and the package's. */
export function createRuntimeScript(framework: Framework, solution: SolutionPackage, bundles: BrowserBundles): RuntimeScript {
  const externals = listExternals([...framework.manifests, ...solution.manifests]);
  const data: RuntimeData = {
    applicationId: APPLICATION_ID,
    manifests: [toApplicationManifest(framework, bundles), ...framework.manifests, ...externals.map(toExternalManifest), ...solution.manifests],
    customActions: solution.customActions,
  };
  const content = Buffer.from(`var torgetHostRuntime=${JSON.stringify(data)};`);
  return {
    stamp: createHash('sha256').update(content).digest('hex').slice(0, 16),
    content,
    externals: new Map(externals.map((external) => [toExternalFile(external), toExternalModule(external)])),
  };
}

function toApplicationManifest(framework: Framework, bundles: BrowserBundles): ComponentManifest {
  const runtime = ['sp-application-base', 'sp-webpart-base', 'sp-loader', 'sp-http', 'sp-component-base', 'sp-core-library'];
  const resources: Record<string, ScriptResource> = { pageApplication: { type: 'path', path: 'pageApplication.js' } };
  for (const name of runtime) resources[`@microsoft/${name}`] = toReference(framework, name);
  return {
    id: APPLICATION_ID,
    alias: 'TorgetHost',
    componentType: 'Application',
    version: APPLICATION_VERSION,
    manifestVersion: 2,
    isInternal: true,
    loaderConfig: {
      internalModuleBaseUrls: [`/_host/bundles/${bundles.stamp}/`],
      entryModuleId: 'pageApplication',
      scriptResources: resources,
    },
  };
}

function toReference(framework: Framework, name: string): ScriptResource {
  const manifest = framework.manifests.find((candidate) => candidate.loaderConfig.entryModuleId === name);
  if (manifest === undefined) throw new Error(`The runtime has no ${name}.`);
  return { type: 'component', id: manifest.id, version: manifest.version };
}
