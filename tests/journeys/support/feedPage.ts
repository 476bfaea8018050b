import type { Frame, Locator, Page } from 'playwright-core';

/** What a person does in the feed, in the words of the Swedish interface. */
export interface FeedPage {
  /** The card of the thread whose post or comments hold the text. */
  post(text: string): Locator;
  publish(text: string, kind?: 'Inlägg' | 'Fråga'): Promise<void>;
  comment(postText: string, text: string): Promise<void>;
  /** Opens the menu of a post and chooses. */
  choose(postText: string, item: string | RegExp): Promise<void>;
  /** Asks the service now instead of at the next turn of the interval: what coming back online does. */
  turn(): Promise<void>;
  /** Asks now, and again while nothing has come, until the thread that holds the text stands. */
  turnUntil(text: string): Promise<void>;
  /** Shows what waits behind the pill, if anything does. */
  showNew(): Promise<void>;
  /** Waits until nothing of what was written is on its way any more. */
  sent(): Promise<void>;
}

/** @param page - the page, or the app's frame in Teams. */
export function feedPage(page: Page | Frame): FeedPage {
  const post = (text: string): Locator => page.locator('article', { hasText: text }).first();
  const pill = page.getByRole('button', { name: /nya? inlägg$|nytt inlägg$/ });

  const turn = (): Promise<void> => page.evaluate(() => void window.dispatchEvent(new Event('online')));

  return {
    post,
    async publish(text, kind = 'Inlägg') {
      await page.getByRole('button', { name: 'Skriv till kollegorna' }).first().click();
      if (kind === 'Fråga') await page.getByRole('radio', { name: 'Fråga' }).click();
      await page.getByRole('textbox', { name: kind === 'Fråga' ? 'Din fråga' : 'Ditt inlägg' }).fill(text);
      await page.getByRole('button', { name: kind === 'Fråga' ? 'Ställ frågan' : 'Publicera' }).click();
      await post(text).waitFor();
    },
    async comment(postText, text) {
      const card = post(postText);
      const field = card.getByRole('button', { name: 'Skriv en kommentar' });
      if (!(await field.isVisible()) && !(await card.getByRole('textbox').isVisible())) {
        await card.getByRole('button', { name: /kommentar(er)?$|^Kommentera$/ }).click();
      }
      if (await field.isVisible()) await field.click();
      await card.getByRole('textbox').fill(text);
      await card.getByRole('button', { name: 'Skicka' }).click();
      await card.getByText(text).waitFor();
    },
    async choose(postText, item) {
      await post(postText).getByRole('button', { name: /^Fler val för/ }).first().click();
      await page.getByRole('menuitem', { name: item }).click();
    },
    turn,
    async turnUntil(text) {
      for (let tries = 0; tries < 6; tries++) {
        await turn();
        if (await post(text).waitFor({ timeout: 5000 }).then(() => true, () => false)) return;
      }
      await post(text).waitFor();
    },
    async showNew() {
      await pill.waitFor();
      await pill.click();
    },
    async sent() {
      await page.waitForFunction(() => document.querySelector('article [data-sending], article [role=status]') === null, undefined, { timeout: 15_000 });
    }
  };
}
