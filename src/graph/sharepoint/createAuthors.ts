import { Send } from './createSend';
import { Authors } from './SharePointSite';

/** What is kept between visits: number, Entra id (empty where nothing tells it), name. */
export type KnownAuthor = readonly [number, string, string];

export interface AuthorMemory {
  get(): Promise<readonly KnownAuthor[]>;
  set(known: readonly KnownAuthor[]): void;
}

const atOnce: number = 40;
/** The rest of a crowd stays unverifiable, which is shown; that nobody waits for a thousand names is worth more. */
const mostRequests: number = 3;
const mostKept: number = 2_000;
const entraId: RegExp = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * SharePoint tells the author of a row as a number of the site's user list; the user's `AadObjectId` tells the Entra id. It
 * is asked once for each number and kept, and counts against the person who asks, not against the app.
 */
export function createAuthors(send: Send, memory: AuthorMemory, viewer: { readonly id: string; readonly name: string }): Authors {
  const known: Map<number, readonly [string, string]> = new Map();
  let isRefused: boolean = false;
  const loaded: Promise<void> = memory.get().then(
    (kept) => kept.forEach(([number, id, name]) => known.set(number, [id, name])),
    () => undefined
  );

  function keep(): void {
    const all: KnownAuthor[] = Array.from(known).map(([number, [id, name]]) => [number, id, name]);
    memory.set(all.slice(-mostKept));
  }

  async function ask(numbers: readonly number[]): Promise<void> {
    const filter: string = numbers.map((number) => `Id eq ${number}`).join(' or ');
    const path: string = `web/siteusers?$select=Id,Title,AadObjectId&$filter=${encodeURIComponent(filter)}&$top=${atOnce}`;
    const { value } = (await (await send({ path })).json()) as { value?: unknown };
    for (const user of Array.isArray(value) ? value : []) {
      const { Id, Title, AadObjectId } = (user ?? {}) as { Id?: unknown; Title?: unknown; AadObjectId?: { NameId?: unknown } | null };
      const id: string = String(AadObjectId?.NameId ?? '');
      if (typeof Id === 'number') known.set(Id, [entraId.test(id) ? id.toLowerCase() : '', String(Title ?? '').slice(0, 120)]);
    }
  }

  return {
    async learn(numbers) {
      await loaded;
      const unknown: number[] = Array.from(new Set(numbers)).filter((number) => number > 0 && !known.has(number));
      if (unknown.length === 0 || isRefused) return;
      try {
        for (let i: number = 0; i < Math.min(unknown.length, atOnce * mostRequests); i += atOnce) await ask(unknown.slice(i, i + atOnce));
        keep();
      } catch {
        // Members who may not see who is who read all the same.
        isRefused = true;
      }
    },
    isViewer(number) {
      if (known.get(number)?.[0] === viewer.id) return;
      known.set(number, [viewer.id, viewer.name]);
      keep();
    },
    of(number) {
      const [id, displayName] = known.get(number) ?? ['', ''];
      return { user: { ...(id ? { id } : {}), ...(displayName ? { displayName } : {}) } };
    }
  };
}
