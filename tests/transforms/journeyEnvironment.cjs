// Node, and a picture of every open page of a journey that fails: what a person would have seen.
const { mkdirSync } = require('node:fs');
const { join } = require('node:path');
const { TestEnvironment } = require('jest-environment-node');

const folder = join(__dirname, '..', '..', '.cache', 'shots', 'failed');

module.exports = class JourneyEnvironment extends TestEnvironment {
  async handleTestEvent({ name, test }) {
    if (name !== 'test_fn_failure') return;
    mkdirSync(folder, { recursive: true });
    const pages = (this.global.openBrowsers ?? []).flatMap(browser => browser.contexts()).flatMap(context => context.pages());
    for (const [index, page] of pages.entries()) {
      const path = join(folder, `${test.name.replace(/[^\p{L}\d]+/gu, '-').slice(0, 80)}-${index}.png`);
      await page.screenshot({ path, timeout: 5_000 }).catch(() => undefined);
    }
  }
};
