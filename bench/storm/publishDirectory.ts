import { ask } from './ask.ts';
import type { TenantPerson, TenantProcess } from './startTenant.ts';
import { site } from './World.ts';

/** Lays a packed directory in Published, in place of the story's own. */
export async function publishDirectory(tenant: TenantProcess, editor: TenantPerson, content: Buffer): Promise<void> {
  const { access_token } = await tenant.control<{ access_token: string }>('POST', 'token', { user: editor.userPrincipalName });
  const answer = await ask(`${tenant.origin}/v1.0/sites/${site.hostname}:${site.path}:/lists/Published/drive/root:/directory.json.gz:/content`, { method: 'PUT', headers: { authorization: `Bearer ${access_token}`, 'content-type': 'application/gzip' }, body: new Blob([new Uint8Array(content)]) });
  if (!answer.ok) throw new Error(`directory.json.gz: ${answer.status} ${await answer.text()}`);
}
