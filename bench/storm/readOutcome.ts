import { itemsPath } from './World.ts';
import type { World } from './World.ts';
import { ask } from './ask.ts';

export interface Outcome {
  /** ActivityId in lower case, and in how many rows it stands. */
  readonly ids: ReadonlyMap<string, number>;
}

/** All rows of the list since a delta token, read past the clients' own code. */
export async function readOutcome({ tenant }: Pick<World, 'tenant'>, user: string, from: string): Promise<Outcome> {
  const { access_token } = await tenant.control<{ access_token: string }>('POST', 'token', { user });
  const ids = new Map<string, number>();
  let next: string | undefined = from;
  while (next !== undefined) {
    const answer = await ask(next, { headers: { authorization: `Bearer ${access_token}` } });
    if (!answer.ok) throw new Error(`The list cannot be read: ${answer.status} ${await answer.text()}`);
    const page = (await answer.json()) as { value: { fields?: { ActivityId?: string } }[]; '@odata.nextLink'?: string };
    for (const { fields } of page.value) {
      const id = fields?.ActivityId?.toLowerCase();
      if (id) ids.set(id, (ids.get(id) ?? 0) + 1);
    }
    next = page['@odata.nextLink'];
  }
  return { ids };
}

/** A link from which `readOutcome` goes on. */
export async function markList({ tenant }: Pick<World, 'tenant'>, user: string): Promise<string> {
  const { access_token } = await tenant.control<{ access_token: string }>('POST', 'token', { user });
  const answer = await ask(`${tenant.origin}${itemsPath}/delta?token=latest&$expand=fields($select=ActivityId)`, { headers: { authorization: `Bearer ${access_token}` } });
  const link = ((await answer.json()) as { '@odata.deltaLink'?: string })['@odata.deltaLink'];
  if (!link) throw new Error('The list gave no token');
  return link;
}
