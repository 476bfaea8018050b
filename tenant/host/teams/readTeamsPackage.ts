import JSZip from 'jszip';
import type { TeamsApp, TeamsPackage } from './TeamsApp.ts';

interface Manifest {
  id: string;
  version: string;
  manifestVersion: string;
  name: { short: string };
  icons: { color: string; outline: string };
  localizationInfo?: { defaultLanguageTag: string; additionalLanguages?: { languageTag: string; file: string }[] };
  staticTabs?: { entityId: string; name?: string; contentUrl?: string }[];
  configurableTabs?: { configurationUrl: string; canUpdateConfiguration?: boolean }[];
  validDomains?: string[];
  webApplicationInfo?: { id: string };
  activities?: { activityTypes?: { type: string; templateText: string }[] };
}

/** Opens `TeamsSPFxApp.zip`, what "Sync to Teams" hands over. */
export async function readTeamsPackage(zipped: Buffer): Promise<TeamsPackage> {
  const zip = await JSZip.loadAsync(zipped);
  const read = async (name: string): Promise<Buffer> => {
    const file = zip.file(name);
    if (file === null) throw new Error(`The Teams package has no ${name}`);
    return file.async('nodebuffer');
  };
  const manifest = JSON.parse((await read('manifest.json')).toString('utf8')) as Manifest;
  const words = new Map<string, Record<string, string>>();
  for (const { languageTag, file } of manifest.localizationInfo?.additionalLanguages ?? []) {
    words.set(languageTag.toLowerCase(), JSON.parse((await read(file)).toString('utf8')) as Record<string, string>);
  }
  return {
    icons: new Map([
      ['color.png', await read(manifest.icons.color)],
      ['outline.png', await read(manifest.icons.outline)],
    ]),
    inLanguage: (locale) => toApp(manifest, words.get(locale.toLowerCase()) ?? words.get(locale.slice(0, 2).toLowerCase()) ?? {}),
  };
}

function toApp(manifest: Manifest, words: Record<string, string>): TeamsApp {
  const [configurable] = manifest.configurableTabs ?? [];
  return {
    id: manifest.id,
    version: manifest.version,
    manifestVersion: manifest.manifestVersion,
    name: words['name.short'] ?? manifest.name.short,
    tabs: (manifest.staticTabs ?? []).flatMap(({ entityId, name = '', contentUrl }, index) =>
      // Teams' own tabs (about, conversations) have no address.
      (contentUrl === undefined ? [] : [{ entityId, contentUrl, name: words[`staticTabs[${index}].name`] ?? name }])),
    ...(configurable === undefined ? {} : { configurationUrl: configurable.configurationUrl }),
    canUpdateConfiguration: configurable?.canUpdateConfiguration !== false,
    validDomains: manifest.validDomains ?? [],
    activityTypes: new Map((manifest.activities?.activityTypes ?? []).map(({ type, templateText }, index) =>
      [type, words[`activities.activityTypes[${index}].templateText`] ?? templateText])),
    ...(manifest.webApplicationInfo === undefined ? {} : { entraAppId: manifest.webApplicationInfo.id }),
  };
}
