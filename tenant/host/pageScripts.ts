import type { HostParts } from './HostParts.ts';

/**
 * The scripts of a page with web parts, in order: before the runtime, the runtime, what it lacks, the start.
 * @param more - bundles of the host that this page needs besides.
 */
export function pageScripts(parts: HostParts, more: readonly string[] = []): string[] {
  const bundles = `/_host/bundles/${parts.bundles.stamp}`;
  return [
    `${bundles}/boot.js`,
    `/_host/framework/${parts.framework.version}/sp-application-base/sp-default-assembly_en-us.js`,
    `${bundles}/externals.js`,
    ...more.map((name) => `${bundles}/${name}.js`),
    `/_host/runtime/${parts.runtime.stamp}.js`,
    `${bundles}/startRuntime.js`,
  ];
}
