import type { PageData } from '../PageData.ts';
import type { WebPartManager } from './spfxRuntime.ts';

/** Opens the property pane of the first web part, and of any other by the button above it. */
export async function openPropertyPane(manager: WebPartManager, page: PageData): Promise<void> {
  await manager._setDisplayMode(2);
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-edits]')) {
    button.addEventListener('click', () => manager.requestPropertyPaneAction(button.dataset.edits ?? '', 'Open'));
    button.disabled = false;
  }
  const [first] = page.webParts;
  if (first !== undefined) manager.requestPropertyPaneAction(first.instanceId, 'Open');
}
