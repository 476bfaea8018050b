import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import feedManifest from '../../src/webparts/feed/FeedWebPart.manifest.json';
import budgets from '../../config/budgets.json';
import solution from '../../package.json';
import { openPackage, TEAMS_APP } from './support/openPackage.ts';
import type { Package } from './support/openPackage.ts';
import { projectRoot } from './support/server.ts';

let built: Package;

beforeAll(async () => {
  built = await openPackage();
});

/** The names of the files in which the words occur. */
function filesWith(words: RegExp | string): string[] {
  const isIn = (text: string): boolean => (typeof words === 'string' ? text.includes(words) : words.test(text));
  return [...built.files].filter(([name, content]) => isIn(name) || isIn(content.toString('utf8'))).map(([name]) => name);
}

function stringsOf(script: Buffer): Record<string, string> {
  let strings: Record<string, string> | undefined;
  const define = (...parts: readonly unknown[]): void => {
    strings = (parts.at(-1) as () => Record<string, string>)();
  };
  new Function('define', script.toString('utf8'))(define);
  return strings!;
}

describe('the package', () => {
  it.each([/lindhult/i, /\btenant\//, /sqlite/i])('holds nothing of the tenant: %s', (words) => {
    expect(filesWith(words)).toEqual([]);
  });

  it('holds no source map and no path of the machine that built it', () => {
    expect([...built.files.keys()].filter((name) => name.endsWith('.map'))).toEqual([]);
    expect(filesWith('sourceMappingURL')).toEqual([]);
    expect(filesWith(projectRoot)).toEqual([]);
    expect(filesWith(/file:\/\/|[A-Z]:\\+Users\\|\/home\/\w+\/|webpack:\/\//)).toEqual([]);
  });

  it('loads nothing from a developer\'s own server', () => {
    expect(filesWith(/https?:\/\/localhost/i)).toEqual([]);
  });

  it('holds scripts, their licences and the Teams app, and nothing else', () => {
    const assets = [...built.files.keys()].filter((name) => name.startsWith('ClientSideAssets/')).map((name) => name.slice('ClientSideAssets/'.length));
    expect(assets.filter((name) => !/\.js$|\.LICENSE\.txt$/.test(name))).toEqual([TEAMS_APP]);
  });

  it('asks for exactly the permissions that the admin is told of', () => {
    const xml = built.files.get('AppManifest.xml')!.toString('utf8');
    const requests = [...xml.matchAll(/<WebApiPermissionRequest ResourceId="([^"]*)" Scope="([^"]*)"/g)].map(([, resource, scope]) => `${resource}: ${scope}`);
    expect(requests.sort()).toEqual(['Microsoft Graph: Presence.Read.All', 'Microsoft Graph: Sites.Selected', 'Microsoft Graph: User.ReadBasic.All']);
    expect(xml.match(/<WebApiPermissionRequest /g)).toHaveLength(requests.length);
  });

  it('bears the version of the repository', () => {
    expect(built.files.get('AppManifest.xml')!.toString('utf8')).toContain(` Version="${solution.version}.0"`);
  });
});

describe('the parts in the package', () => {
  it('include the feed', () => {
    expect(built.components.map(({ id }) => id)).toContain(feedManifest.id);
  });

  it.each(Object.entries(budgets.entryScriptGzipBytes))('keep to the budget: %s takes at most %d bytes of gzip', (alias, budget) => {
    const { entryModuleId, scriptResources } = built.components.find((component) => component.alias === alias)!.loaderConfig;
    expect(gzipSync(built.asset(scriptResources[entryModuleId].path!)).length).toBeLessThanOrEqual(budget);
  });

  it('have each a budget', () => {
    expect(built.components.map(({ alias }) => alias).filter((alias) => !(alias in budgets.entryScriptGzipBytes))).toEqual([]);
  });

  it('speak Swedish and English, with the same texts in both', () => {
    const texts = built.components.flatMap(({ loaderConfig }) => Object.values(loaderConfig.scriptResources)).filter(({ type }) => type === 'localizedPath');
    expect(texts.length).toBeGreaterThan(0);
    for (const { paths = {} } of texts) {
      expect(Object.keys(paths).sort()).toEqual(['en-US', 'sv-SE']);
      const [swedish, english] = [stringsOf(built.asset(paths['sv-SE'])), stringsOf(built.asset(paths['en-US']))];
      expect(Object.keys(swedish).length).toBeGreaterThan(0);
      expect(Object.keys(swedish).sort()).toEqual(Object.keys(english).sort());
    }
  });
});

describe('the Teams app in the package', () => {
  it('is what lies in teams-manifest, byte for byte', () => {
    const names = [...built.files.keys()].filter((name) => name.startsWith(`${TEAMS_APP}/`)).map((name) => name.slice(TEAMS_APP.length + 1));
    expect(names.sort()).toEqual(['color.png', 'en.json', 'manifest.json', 'outline.png', 'sv.json']);
    for (const name of names) {
      expect(built.files.get(`${TEAMS_APP}/${name}`)!.equals(readFileSync(join(projectRoot, 'teams-manifest', name)))).toBe(true);
    }
  });
});
