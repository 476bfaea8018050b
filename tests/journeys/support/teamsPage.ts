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
}

export function teamsPage(opened: TorgetPage): TeamsPage {
  const { page } = opened;
  const items = (kind?: string): Locator => page.locator(`#teams-record li${kind === undefined ? '' : `[data-kind=${kind}]`}`);
  return {
    ...opened,
    dialog: page.locator('#teams-dialog'),
    events: (kind) => items(kind).evaluateAll(readEvents),
    async event(kind, text = '') {
      const item = items(kind).filter({ hasText: text }).last();
      await item.waitFor({ state: 'attached' });
      const [event] = await item.evaluateAll(readEvents);
      return event;
    },
    setTheme: async (theme) => void await page.locator('#teams-theme').selectOption(theme),
    back: () => page.locator('#teams-back').click(),
    dialogApp: () => frameIn(page, '#teams-dialog-app'),
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
