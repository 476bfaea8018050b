import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';
import solution from '../../../package.json';
import { projectRoot } from './server.ts';

export const packageFile = process.env.TORGET_PACKAGE ?? join(projectRoot, 'sharepoint', 'solution', 'torget.sppkg');

/**
 * The built package as an older version of itself: another version in every place where SharePoint reads one, and other words
 * (whole texts) in a file of its own name, by which a page shows which of the two it has loaded.
 */
export async function makeOlderPackage(version: string, words: Readonly<Record<string, string>>): Promise<string> {
  const zip = await JSZip.loadAsync(readFileSync(packageFile));
  const strings = Object.keys(zip.files).find((name) => /ClientSideAssets\/TorgetStrings_sv-se_\w+\.js$/.test(name))!;
  const [before, after] = [strings.split('/')[1], `TorgetStrings_sv-se_${version.replaceAll('.', '-')}.js`];
  let text = await zip.file(strings)!.async('string');
  for (const [word, older] of Object.entries(words)) {
    const changed = text.replaceAll(`'${word}'`, `'${older}'`).replaceAll(`"${word}"`, `"${older}"`);
    if (changed === text) throw new Error(`The package does not say "${word}"`);
    text = changed;
  }
  zip.remove(strings);
  zip.file(`ClientSideAssets/${after}`, text);
  for (const name of Object.keys(zip.files).filter((file) => /\.(xml|rels)$/.test(file))) {
    const xml = await zip.file(name)!.async('string');
    zip.file(name, xml.replaceAll(before, after)
      .replaceAll(` Version="${solution.version}.0"`, ` Version="${version}.0"`)
      .replaceAll(`&quot;version&quot;:&quot;${solution.version}&quot;`, `&quot;version&quot;:&quot;${version}&quot;`));
  }
  const folder = join(projectRoot, '.cache', 'journeys');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `older-${process.pid}.sppkg`);
  writeFileSync(file, await zip.generateAsync({ type: 'nodebuffer' }));
  return file;
}
