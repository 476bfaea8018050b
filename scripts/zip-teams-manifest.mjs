// Zips teams-manifest/ into teams/TeamsSPFxApp.zip, which the packaging takes into the .sppkg for "Sync to Teams".
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';
import { projectRoot } from './projectRoot.mjs';
import { runMain } from './runMain.mjs';
import { Stop } from './Stop.mjs';

// The earliest that a zip can hold: the same sources give the same bytes on any day.
const date = new Date(Date.UTC(1980, 0, 1));

await runMain(async () => {
  const zip = new JSZip();
  for (const name of filesOf(JSON.parse(read('manifest.json')))) zip.file(name, read(name), { date, createFolders: false });
  const bytes = await zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE', compressionOptions: { level: 9 } });
  const folder = join(projectRoot, 'teams');
  // Whatever lies in teams/ goes into the package, so nothing else may.
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  writeFileSync(join(folder, 'TeamsSPFxApp.zip'), bytes);
});

/** What the manifest names, and so never an editor's leftovers. */
function filesOf({ icons, localizationInfo }) {
  const languages = [localizationInfo.defaultLanguageFile, ...localizationInfo.additionalLanguages.map(({ file }) => file)];
  return ['manifest.json', icons.color, icons.outline, ...languages];
}

function read(name) {
  try {
    return readFileSync(join(projectRoot, 'teams-manifest', name));
  } catch (error) {
    throw new Stop(`teams-manifest/${name} is named in the Teams manifest but cannot be read: ${error.message}`);
  }
}
