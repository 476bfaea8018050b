import type { Locator, Page } from 'playwright-core';
import type { OpenOptions, Torget, TorgetPage } from './torget.ts';

/** What a person sees and does in Kollegor. */
export interface DirectoryPage {
  readonly field: Locator;
  readonly rows: Locator;
  /** Types, as a person does, and waits for the answer to that very query. */
  look(query: string): Promise<void>;
  /** Waits until the directory is on the device and indexed. */
  filled(): Promise<void>;
  /** The person's row, by name. */
  row(name: string): Locator;
}

export function directoryPage(page: Page): DirectoryPage {
  const field = page.locator('.web-part').getByRole('combobox', { name: /^(Sök kollega, enhet eller ansvar|Find a colleague, unit or responsibility)$/ });
  const rows = page.locator('[role=grid] [role=row]');
  return {
    field,
    rows,
    async look(query) {
      await field.fill(query);
      // The answer stands when nothing says that it is an older one.
      await page.locator('[aria-busy=false]').first().waitFor();
    },
    async filled() {
      await field.waitFor({ timeout: 30_000 });
      await rows.first().waitFor({ timeout: 30_000 });
      await page.getByRole('progressbar').waitFor({ state: 'detached' });
    },
    row: (name) => rows.filter({ has: page.getByText(name, { exact: true }) }),
  };
}

/** Kollegor for a person, filled. */
export async function openKollegor(torget: Torget, person: string, options: OpenOptions = {}): Promise<TorgetPage & { readonly kollegor: DirectoryPage }> {
  const opened = await torget.openFeed(person, { page: 'Kollegor.aspx', waitForFeed: false, ...options });
  const kollegor = directoryPage(opened.page);
  await kollegor.filled();
  return { ...opened, kollegor };
}
