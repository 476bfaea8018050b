/** The part of an SPFx component manifest that the host reads; the rest is passed on as it is. */
export interface ComponentManifest {
  id: string;
  alias: string;
  componentType: string;
  /** Of an extension: `ApplicationCustomizer` and the like. */
  extensionType?: string;
  version: string;
  manifestVersion: number;
  isInternal?: boolean;
  loaderConfig: {
    /** Server-relative here; the browser puts its own origin before them. */
    internalModuleBaseUrls: string[];
    entryModuleId: string;
    scriptResources: Record<string, ScriptResource>;
  };
  preconfiguredEntries?: {
    title: Record<string, string>;
    description?: Record<string, string>;
    properties: Record<string, unknown>;
    iconImageUrl?: string;
    officeFabricIconFontName?: string;
    /** Of cards alone. */
    cardSize?: 'Medium' | 'Large';
  }[];
  supportedHosts?: string[];
}

export type ScriptResource =
  | { type: 'component'; id: string; version: string }
  | { type: 'path'; path: string; integrity?: string }
  | { type: 'localizedPath'; defaultPath?: string; paths: Record<string, unknown> };
