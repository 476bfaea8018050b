import type { TenantControls } from './tenantControls.ts';

/** Waits until this person's page has written the checkpoint since the meter was reset, which it does on its own when one is due. */
export async function waitForCheckpoint(tenant: Pick<TenantControls, 'meter'>, userPrincipalName: string): Promise<void> {
  for (let tries = 0; tries < 120; tries++) {
    const { requests } = await tenant.meter(userPrincipalName);
    if (requests.some(({ method, path, status }) => method === 'PUT' && path.includes('checkpoint.json.gz') && status >= 200 && status < 300)) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error('No checkpoint was written.');
}
