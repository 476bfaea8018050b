// npm run pictures -- [NAME …]: draws the pictures of the guides anew, from the running product.
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import { chromium as playwright } from 'playwright-core';
import { ensureBuilt } from './ensureBuilt.mjs';
import { ensureInstalled } from './ensureInstalled.mjs';
import { ensureNode22 } from './ensureNode22.mjs';
import { pictures } from './pictures/pictures.mjs';
import { startProduct } from './pictures/startProduct.mjs';
import { takePicture } from './pictures/takePicture.mjs';
import { projectRoot } from './projectRoot.mjs';
import { runMain } from './runMain.mjs';
import { say } from './say.mjs';

await runMain(async () => {
  await ensureInstalled();
  const node = ensureNode22();
  await ensureBuilt(node);
  const product = await startProduct(node);
  const browser = await playwright.launch({
    executablePath: await chromium.executablePath(),
    args: ['--no-sandbox', '--disable-gpu', '--force-color-profile=srgb'],
  });
  try {
    const names = process.argv.slice(2);
    for (const picture of pictures.filter(({ name }) => names.length === 0 || names.includes(name))) {
      const file = join(projectRoot, 'docs', 'pictures', `${picture.name}.png`);
      await takePicture(browser, product.origin, picture, file);
      say(`docs/pictures/${picture.name}.png`);
    }
  } finally {
    await browser.close();
    await product.stop();
  }
});
