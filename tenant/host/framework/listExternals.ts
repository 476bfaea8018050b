import type { ComponentManifest } from './ComponentManifest.ts';
import { externalsById } from './externalsById.ts';

/** A module that the runtime asks for and npm does not have. */
export interface ExternalModule {
  readonly id: string;
  readonly version: string;
  /** Key in the bundle of `browser/externals.ts`. */
  readonly name: string;
}

/** What the components ask for that no manifest offers: by name where they name it, by id where they only do that. */
export function listExternals(manifests: readonly ComponentManifest[]): ExternalModule[] {
  const offered = new Set(manifests.map((manifest) => manifest.id));
  const missing = new Map<string, ExternalModule>();
  for (const manifest of manifests) {
    for (const [name, resource] of Object.entries(manifest.loaderConfig.scriptResources)) {
      if (resource.type !== 'component' || offered.has(resource.id) || missing.has(resource.id)) continue;
      missing.set(resource.id, { id: resource.id, version: resource.version, name });
    }
  }
  for (const [id, { version, name }] of Object.entries(externalsById)) {
    if (!missing.has(id)) missing.set(id, { id, version, name });
  }
  return [...missing.values()];
}
