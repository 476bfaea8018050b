import type { PageData, SavedWebPart } from '../PageData.ts';
import { getTenantToken } from './tenantTokens.ts';

/** Saves one web part of the page and says in the command bar how it went. */
export async function savePage(page: PageData, instanceId: string, webPart: SavedWebPart): Promise<void> {
  const status = document.getElementById('page-status');
  show(status, 'saving');
  try {
    const response = await fetch(`/_host/pages/${encodeURIComponent(page.page)}/${encodeURIComponent(instanceId)}`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await getTenantToken(page, 'sharepoint')}` },
      body: JSON.stringify(webPart),
    });
    show(status, response.ok ? 'saved' : 'failed');
  } catch {
    show(status, 'failed');
  }
}

function show(status: HTMLElement | null, state: 'saving' | 'saved' | 'failed'): void {
  if (status === null) return;
  status.dataset.state = state;
  status.textContent = status.dataset[state] ?? '';
}
