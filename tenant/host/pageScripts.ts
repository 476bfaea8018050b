import type { HostParts } from './HostParts.ts';

/** The scripts of a page with web parts, in order: before the runtime, the runtime, what it lacks, the start. */
export function pageScripts(parts: HostParts): string[] {
  const bundles = `/_host/bundles/${parts.bundles.stamp}`;
  return [
    `${bundles}/boot.js`,
    `/_host/framework/${parts.framework.version}/sp-application-base/sp-default-assembly_en-us.js`,
    `${bundles}/externals.js`,
    `/_host/runtime/${parts.runtime.stamp}.js`,
    `${bundles}/startRuntime.js`,
  ];
}
