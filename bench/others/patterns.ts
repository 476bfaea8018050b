import { itemsPath } from '../storm/World.ts';

/** One call of a web part: the answer's JSON, or a throw when it was refused. None of these products tries again by itself. */
export type Call = (method: 'GET' | 'POST', path: string, body?: unknown) => Promise<{ readonly value?: readonly Record<string, unknown>[] }>;

export interface Pattern {
  readonly name: string;
  /** What was modelled, for the report. */
  readonly told: string;
  /** Everything of a first view. */
  readonly firstView: (call: Call) => Promise<void>;
  /** How often it asks again while the page is open, and what. */
  readonly again?: { readonly everyMs: number; readonly ask: (call: Call) => Promise<void> };
}

const first = 20;
const posts = `${itemsPath}?$expand=fields&$filter=startswith(fields/At,'2026-11-24')&$top=${first}`;
const rowsOf = (root: string): string => `${itemsPath}?$expand=fields&$filter=startswith(fields/Thread,'${root}')`;

/** Access patterns as described in ../shared/municipality.md, on the same list and directory; drawing and their other parts are left out. */
export const patterns: readonly Pattern[] = [
  {
    name: 'PnP react-engage-hub',
    told: 'who I am, 20 posts, then the comments of each post: 22 requests',
    firstView: async (call) => {
      await call('GET', '/v1.0/me?$select=id,displayName');
      const { value = [] } = await call('GET', posts);
      const roots = value.map(({ fields }) => String((fields as { Thread?: string } | undefined)?.Thread ?? '').split('~')[0]).slice(0, first);
      await Promise.all(roots.map((root) => call('GET', rowsOf(root))));
    }
  },
  {
    name: 'PnP react-staffdirectory',
    told: 'who I am, 20 people, then manager, presence and photo of each, one after another: 62 requests',
    firstView: async (call) => {
      await call('GET', '/v1.0/me?$select=id,displayName');
      const { value = [] } = await call('GET', `/v1.0/users?$select=id,displayName,jobTitle,department&$top=${first}`);
      for (const { id } of value) {
        await call('GET', `/v1.0/users/${String(id)}/manager?$select=id,displayName`);
        await call('POST', '/v1.0/communications/getPresencesByUserId', { ids: [id] });
        await call('GET', `/v1.0/users/${String(id)}/photos/48x48/$value`);
      }
    }
  },
  {
    name: 'PnP react-directory',
    told: 'three searches for people at first view (as searches of Entra: SharePoint\'s people search is not in the tenant)',
    firstView: async (call) => {
      for (const letter of ['A', 'B', 'C']) await call('GET', `/v1.0/users?$search="displayName:${letter}"&$count=true&$select=id,displayName,jobTitle&$top=100`);
    }
  },
  {
    name: 'a poll every 30 seconds',
    told: 'the newest 20 rows, and again every 30 seconds while the page is open',
    firstView: async (call) => void (await call('GET', posts)),
    again: { everyMs: 30_000, ask: async (call) => void (await call('GET', posts)) }
  }
];
