import Ajv from 'ajv';
import type { ValidateFunction } from 'ajv';
import solutionConfig from '../../config/package-solution.json';
import appManifest from '../../src/webparts/torget/TorgetAppWebPart.manifest.json';
import solution from '../../package.json';
import type { NoticeKind } from '../../src/domain/notify/Notice.ts';
import { torgetApp, torgetTab } from '../../src/host/teamsLinks.ts';
import type teamsManifest from '../../teams-manifest/manifest.json';
import { openPackage, TEAMS_APP } from './support/openPackage.ts';
import { readIcon } from './support/readIcon.ts';
import { teamsLocalizationSchema, teamsManifestSchema } from './support/teamsSchemas.ts';

type Manifest = typeof teamsManifest;

const ajv = new Ajv({ allErrors: true });
const isManifest = ajv.compile(teamsManifestSchema);
const isLocalization = ajv.compile(teamsLocalizationSchema);

let files: ReadonlyMap<string, Buffer>;
let manifest: Manifest;

beforeAll(async () => {
  ({ files } = await openPackage());
  manifest = read<Manifest>('manifest.json');
});

function read<T>(name: string): T {
  return JSON.parse(files.get(`${TEAMS_APP}/${name}`)!.toString('utf8')) as T;
}

function faults(validate: ValidateFunction, value: unknown): string[] {
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

describe('the Teams manifest', () => {
  it('keeps to the schema', () => {
    expect(faults(isManifest, manifest)).toEqual([]);
  });

  it.each<[string, (broken: Manifest) => unknown]>([
    ['a short description of 81 characters', (broken) => ({ ...broken, description: { ...broken.description, short: 'x'.repeat(81) } })],
    ['an id that is no GUID', (broken) => ({ ...broken, id: 'torget' })],
    ['no icons', ({ icons: _, ...broken }) => broken],
    ['an unknown scope', (broken) => ({ ...broken, configurableTabs: [{ ...broken.configurableTabs[0], scopes: ['groupchat'] }] })],
    ['a field that the schema does not know', (broken) => ({ ...broken, packageName: 'torget' })],
  ])('would be refused with %s', (_, breakIt) => {
    expect(faults(isManifest, breakIt(manifest))).not.toEqual([]);
  });

  it('bears the version of the repository and the sender of the package', () => {
    const { name, websiteUrl, privacyUrl, termsOfUseUrl } = solutionConfig.solution.developer;
    expect(manifest.version).toBe(solution.version);
    expect(manifest.developer).toEqual({ name, websiteUrl, privacyUrl, termsOfUseUrl });
  });

  it('opens the app as the one personal tab and as the tab of a team or chat', () => {
    expect(appManifest.supportedHosts).toEqual(expect.arrayContaining(['TeamsPersonalApp', 'TeamsTab']));
    expect(manifest.staticTabs).toHaveLength(1);
    const [tab] = manifest.staticTabs;
    const personal = new URL(tab.contentUrl.replace('{teamSiteDomain}', 'site.example').replace('{locale}', 'sv-se'));
    expect(personal.origin + personal.pathname).toBe('https://site.example/_layouts/15/TeamsLogon.aspx');
    expect(Object.fromEntries(personal.searchParams)).toEqual({
      SPFX: 'true',
      // The path of the site, or the page stands on the tenant's root site, where Torget's lists are not (sp-dev-docs#6470).
      dest: `/sites/torget/_layouts/15/teamshostedapp.aspx?teams&personal&componentId=${appManifest.id}&forceLocale=sv-se`,
    });
    const [{ configurationUrl }] = manifest.configurableTabs;
    const settings = new URL(configurationUrl.replace('{teamSiteDomain}', 'site.example').replaceAll('{teamSitePath}', '/sites/hemtjanst').replace('{locale}', 'sv-se'));
    expect(settings.origin + settings.pathname).toBe('https://site.example/sites/hemtjanst/_layouts/15/TeamsLogon.aspx');
    expect(Object.fromEntries(settings.searchParams)).toEqual({
      SPFX: 'true',
      dest: `/sites/hemtjanst/_layouts/15/teamshostedapp.aspx?openPropertyPane=true&teams&componentId=${appManifest.id}&forceLocale=sv-se`,
    });
  });
});

describe('the notifications of the Teams app', () => {
  it('are of the kinds that Torget sends, by the ids that it names', () => {
    const kinds: Record<NoticeKind, true> = { thanked: true, mentioned: true, answered: true, tested: true };
    expect(manifest.activities.activityTypes.map(({ type }) => type)).toEqual(Object.keys(kinds));
    expect([manifest.id, manifest.staticTabs[0]?.entityId]).toEqual([torgetApp, torgetTab]);
  });

  it('say who, in either language, and ask for nothing that the sender would have to write in the reader\'s language', () => {
    const [sv, en] = ['sv.json', 'en.json'].map((name) => read<Record<string, string>>(name));
    manifest.activities.activityTypes.forEach(({ description, templateText }, index) => {
      const key = `activities.activityTypes[${index}]`;
      expect([sv?.[`${key}.description`], sv?.[`${key}.templateText`]]).toEqual([description, templateText]);
      expect(en?.[`${key}.templateText`]).not.toBe(templateText);
      for (const text of [templateText, en?.[`${key}.templateText`]]) expect(text?.match(/\{\w+\}/g)).toEqual(['{actor}']);
    });
  });
});

describe('the words of the Teams app', () => {
  it('are in Swedish, and in English for those who read English', () => {
    expect(manifest.localizationInfo).toEqual({
      defaultLanguageTag: 'sv',
      defaultLanguageFile: 'sv.json',
      additionalLanguages: [{ languageTag: 'en', file: 'en.json' }],
    });
    expect(manifest.staticTabs.map(({ name }) => name)).toEqual(['Torget']);
    expect(read<Record<string, string>>('en.json')['staticTabs[0].name']).toBe('Torget');
  });

  it.each(['sv.json', 'en.json'])('keep to the schema and name every tab in %s', (name) => {
    const words = read<Record<string, string>>(name);
    expect(faults(isLocalization, words)).toEqual([]);
    expect(Object.keys(words).filter((key) => key.startsWith('staticTabs'))).toEqual(manifest.staticTabs.map((_, index) => `staticTabs[${index}].name`));
  });

  it('are the same in the manifest and in the Swedish file', () => {
    expect(read<Record<string, string>>('sv.json')).toMatchObject({
      'name.short': manifest.name.short,
      'name.full': manifest.name.full,
      'description.short': manifest.description.short,
      'description.full': manifest.description.full,
      ...Object.fromEntries(manifest.staticTabs.map(({ name }, index) => [`staticTabs[${index}].name`, name])),
    });
  });
});

describe('the icons of the Teams app', () => {
  it('show the mark in colour on 192 by 192', () => {
    const { width, height, pixels } = readIcon(files.get(`${TEAMS_APP}/${manifest.icons.color}`)!);
    expect([width, height]).toEqual([192, 192]);
    const colours = pixels.map(([red, green, blue, alpha]) => (alpha === 255 ? `#${Buffer.from([red, green, blue]).toString('hex')}` : ''));
    expect(colours).toContain(manifest.accentColor);
    expect(colours).toContain('#ffffff');
  });

  it('show the outline in white on nothing on 32 by 32', () => {
    const { width, height, pixels } = readIcon(files.get(`${TEAMS_APP}/${manifest.icons.outline}`)!);
    expect([width, height]).toEqual([32, 32]);
    const seen = pixels.filter(([, , , alpha]) => alpha > 0);
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.length).toBeLessThan(pixels.length / 2);
    expect(seen.filter(([red, green, blue]) => red + green + blue !== 3 * 255)).toEqual([]);
  });
});
