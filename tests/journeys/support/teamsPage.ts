import type { Frame, Locator, Page } from 'playwright-core';
import type { TorgetPage } from './torget.ts';

/** Something that the app has had Teams do. */
export interface TeamsEvent {
  readonly kind: 'chat' | 'link' | 'share' | 'copy' | 'navigate' | 'back' | 'frame' | 'tab' | 'state' | 'unsupported';
  readonly text: string;
  readonly detail: unknown;
}

/** Teams around the app: `page` is Teams, `app` the frame with Torget in it. */
export interface TeamsPage extends TorgetPage {
  readonly dialog: Locator;
  /** What the app has had Teams do so far, oldest first. */
  events(kind?: TeamsEvent['kind']): Promise<TeamsEvent[]>;
  /** Waits for an event whose words hold the text. */
  event(kind: TeamsEvent['kind'], text?: string): Promise<TeamsEvent>;
  /** Switches the theme while the app runs. */
  setTheme(theme: 'light' | 'dark' | 'contrast'): Promise<void>;
  /** Teams' own back button. */
  back(): Promise<void>;
  /** The page in Teams' dialog: a tab's settings, or a dialog of the app's. */
  dialogApp(): Promise<Frame>;
  /** Gives a tab that is being added the site it is for, and keeps it. */
  setUpTab(): Promise<void>;
}

export function teamsPage(opened: TorgetPage): TeamsPage {
  const { page } = opened;
  const dialog = page.locator('#teams-dialog');
  const items = (kind?: string): Locator => page.locator(`#teams-record li${kind === undefined ? '' : `[data-kind=${kind}]`}`);
  async function event(kind: TeamsEvent['kind'], text: string = ''): Promise<TeamsEvent> {
    const item = items(kind).filter({ hasText: text }).last();
    await item.waitFor({ state: 'attached' });
    const [found] = await item.evaluateAll(readEvents);
    return found;
  }
  return {
    ...opened,
    dialog,
    events: (kind) => items(kind).evaluateAll(readEvents),
    event,
    setTheme: async (theme) => void await page.locator('#teams-theme').selectOption(theme),
    back: () => page.locator('#teams-back').click(),
    dialogApp: () => frameIn(page, '#teams-dialog-app'),
    async setUpTab() {
      const settings = await frameIn(page, '#teams-dialog-app');
      await settings.waitForFunction(() => document.documentElement.dataset.host === 'ready');
      await settings.locator('#spPropertyPaneContainer').getByPlaceholder('/sites/torget').fill('/sites/torget');
      await dialog.getByRole('button', { name: 'Spara' }).click();
      await event('tab');
      await opened.ready();
    },
  };
}

/** The frame that holds the app. */
export function appFrame(page: Page): Promise<Frame> {
  return frameIn(page, '#teams-app');
}

async function frameIn(page: Page, selector: string): Promise<Frame> {
  const element = await page.locator(selector).elementHandle();
  const frame = await element?.contentFrame();
  if (frame === undefined || frame === null) throw new Error(`There is no frame at ${selector}`);
  return frame;
}

function readEvents(elements: readonly Element[]): TeamsEvent[] {
  return elements.map((element) => ({
    kind: (element as HTMLElement).dataset.kind as TeamsEvent['kind'],
    text: element.textContent ?? '',
    detail: JSON.parse((element as HTMLElement).dataset.detail ?? 'null') as unknown,
  }));
}
