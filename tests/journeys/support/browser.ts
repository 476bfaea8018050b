import chromium from '@sparticuz/chromium';
import { chromium as playwright } from 'playwright-core';
import type { Browser } from 'playwright-core';

/** Made for a small cloud function, where a browser must do with one process and lax security; here it is a real one. */
const UNWANTED = /^--(single-process|no-zygote|disable-web-security|disable-site-isolation-trials|disable-features=.*IsolateOrigins)/;

/** Read by tests/transforms/journeyEnvironment.cjs. */
const open: Browser[] = ((globalThis as { openBrowsers?: Browser[] }).openBrowsers = []);

/** The Chromium that the lockfile brings. One a test file; close it when done. */
export async function launchBrowser(): Promise<Browser> {
  const browser = await playwright.launch({
    executablePath: await chromium.executablePath(),
    args: chromium.args.filter((argument) => !UNWANTED.test(argument)),
    headless: true,
  });
  open.push(browser);
  return browser;
}
