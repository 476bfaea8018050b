const readyMs = 20_000;
/** What is fetched for what is on show, and what fades in. */
const settleMs = 1_500;

/**
 * Takes one picture as a person of the story. `steps` get the page, or in Teams the frame of the app, and do what that person
 * would do first.
 */
export async function takePicture(browser, origin, { as, path, query = {}, width = 1280, height = 900, theme = 'light', steps }, file) {
  const context = await browser.newContext({ viewport: { width, height }, locale: 'sv-SE', timezoneId: 'Europe/Stockholm', reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(`${origin}${path}?${new URLSearchParams({ as, locale: 'sv-SE', theme, ...query })}`);
  await page.waitForLoadState('networkidle', { timeout: readyMs });
  await page.waitForTimeout(settleMs);
  const frame = page.frames().find(each => each !== page.mainFrame());
  await steps?.(frame ?? page, page);
  await page.waitForTimeout(settleMs);
  await page.screenshot({ path: file });
  await context.close();
}
