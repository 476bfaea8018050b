import type { ComponentManifest } from './ComponentManifest.ts';
import type { ExternalModule } from './listExternals.ts';

/** A manifest for an external module, so that the loader knows its address. */
export function toExternalManifest(external: ExternalModule): ComponentManifest {
  const { id, version, name } = external;
  return {
    id,
    alias: name,
    componentType: 'Library',
    version,
    manifestVersion: 2,
    isInternal: true,
    loaderConfig: {
      internalModuleBaseUrls: ['/_host/externals/'],
      entryModuleId: name,
      scriptResources: { [name]: { type: 'path', path: toExternalFile(external) } },
    },
  };
}

export function toExternalFile({ id, version }: ExternalModule): string {
  return `${id}_${version}.js`;
}

/** AMD, as the loader wants it. */
export function toExternalModule({ id, version, name }: ExternalModule): string {
  return `define(${JSON.stringify(`${id}_${version}`)},[],function(){return torgetHostExternals[${JSON.stringify(name)}]});`;
}
