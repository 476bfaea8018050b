import budgets from '../../../config/budgets.json';
import { findViolations } from '../support/axe.ts';
import { startTorget } from '../support/torget.ts';
import type { Torget } from '../support/torget.ts';

const amina: string = 'amina.warsame@lindhult.example';
const mostNodes: number = budgets.firstView.nodes;

describe('the feed as it looks', () => {
  let torget: Torget;

  beforeAll(async () => {
    torget = await startTorget({ story: 'lindhult' });
  });

  afterAll(async () => torget?.stop());

  it.each([
    ['light', 1280, 'sv-SE'],
    ['dark', 1280, 'sv-SE'],
    ['contrast', 1280, 'sv-SE'],
    ['light', 1280, 'en-US'],
    ['light', 360, 'sv-SE'],
    ['dark', 360, 'sv-SE'],
    ['light', 320, 'en-US']
  ] as const)('is without faults for axe, and nothing sticks out (%s, %i px, %s)', async (theme, width, locale) => {
    const feed = await torget.openFeed(amina, { theme, width, locale, height: 900 });
    expect(await findViolations(feed.page, '.web-part')).toEqual([]);
    const wide = await feed.page.locator('.web-part').first().evaluate((part) => part.scrollWidth - part.clientWidth);
    expect(wide).toBeLessThanOrEqual(0);
    await feed.shot(`feed-${theme}-${width}-${locale}`);

    await feed.page.getByRole('button', { name: locale === 'sv-SE' ? 'Skriv till kollegorna' : 'Write to your colleagues' }).click();
    await feed.page.getByRole('textbox').first().fill('Vet du något, @lin');
    await feed.page.getByRole('option').first().waitFor();
    expect(await findViolations(feed.page)).toEqual([]);
    await feed.shot(`composer-${theme}-${width}-${locale}`);
    feed.expectClean();
    await feed.context.close();
  });

  it('draws at most 1,500 nodes at first view, twenty threads of them', async () => {
    const feed = await torget.openFeed(amina);
    expect(await feed.page.locator('article[data-root]').count()).toBe(20);
    expect(await feed.page.locator('.web-part').first().evaluate((part) => part.querySelectorAll('*').length)).toBeLessThanOrEqual(mostNodes);
    await feed.context.close();
  });

  it('shows older posts on scrolling, as far back as one goes', async () => {
    const feed = await torget.openFeed(amina);
    const before = await feed.page.locator('article[data-root]').count();
    const last = feed.page.locator('article[data-root]').nth(before - 1);
    await last.scrollIntoViewIfNeeded();
    await feed.page.mouse.wheel(0, 4000);
    await feed.page.waitForFunction((count) => document.querySelectorAll('article[data-root]').length > count, before);
    // Thanks of half a year make the story longer than a test is patient.
    let count = before;
    for (let n = 0; n < 60 && count <= 400; n++) {
      await feed.page.mouse.wheel(0, 100_000);
      await feed.page
        .waitForFunction(
          (known) => document.querySelectorAll('article[data-root]').length > known,
          count,
          { timeout: 10_000 }
        )
        .catch(() => undefined);
      const button = feed.page.getByRole('button', { name: 'Visa äldre' });
      if (await button.isVisible()) await button.click();
      count = await feed.page.locator('article[data-root]').count();
    }
    expect(await feed.page.locator('article[data-root]').count()).toBeGreaterThan(400);
    feed.expectClean();
    await feed.context.close();
  });
});
