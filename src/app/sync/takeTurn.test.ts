import { Activity, Change } from '../../domain/log/activity';
import { ActivityLog, ChangePage, WindowAnswer } from '../../domain/log/ActivityLog';
import { createKey, keyTime } from '../../domain/log/key';
import { Checkpoint } from '../../domain/sync/Checkpoint';
import { PublishedFiles } from '../../domain/sync/PublishedFiles';
import { createLogReplica } from './createLogReplica';
import { LogReplica } from './LogReplica';
import { publishCheckpoint } from './publishCheckpoint';
import { SyncDeps } from './SyncDeps';
import { takeTurn } from './takeTurn';

const start: number = Date.UTC(2026, 10, 23, 8, 20, 0);
const minute: number = 60_000;
const writing = { any: true, loud: false, onDuty: false };

/** A list as SharePoint keeps it, with a change log, tokens and pages. Counts what is asked. */
function fakeService(): ReturnType<typeof build> {
  return build();
}

function build() {
  let now: number = start;
  let seed: number = 7;
  const random = (below: number): number => (seed = (seed * 16807) % 2147483647) % below;
  const rows: Map<number, { activity: Activity; thread: string; at: string }> = new Map();
  const history: { itemId: number; deleted: boolean }[] = [];
  let published: { checkpoint: Checkpoint; etag: string } | undefined;
  const asked: string[] = [];
  const service = {
    asked,
    pageSize: 200,
    tokensAreBound: false,
    expireTokens: false,
    now: () => now,
    pass: (ms: number) => (now += ms),
    post(text: string, at: number = now): Activity {
      const key = createKey(at, random);
      const itemId = rows.size + history.length + 1;
      const createdAt = new Date(at).toISOString().replace(/\.\d+Z/, 'Z');
      const activity = { kind: 'post', itemId, version: 1, id: key, root: key, actor: 'bo', actorName: 'Bo', createdAt, audience: 'all', title: '', text, mentions: [] } as Activity;
      rows.set(itemId, { activity, thread: `${key}~${key}`, at: key });
      history.push({ itemId, deleted: false });
      return activity;
    },
    edit(itemId: number, text: string): void {
      const row = rows.get(itemId);
      if (!row) return;
      row.activity = { ...row.activity, version: 2, text } as Activity;
      history.push({ itemId, deleted: false });
    },
    remove(itemId: number): void {
      rows.delete(itemId);
      history.push({ itemId, deleted: true });
    },
    published: () => published,
    unpublish: () => (published = undefined),
    client(person: string): SyncDeps & { replica: LogReplica } {
      const tokenAt = (position: number): string => `${service.tokensAreBound ? person : 'any'}:${position}`;
      const window = (column: 'thread' | 'at') => async (prefix: string): Promise<WindowAnswer> => {
        asked.push('window');
        const changes = Array.from(rows.values()).filter((row) => row[column].indexOf(prefix) === 0);
        return { changes: changes.map(({ activity }): Change => ({ type: 'upserted', activity })) };
      };
      const log = {
        async changesSince(token: string): Promise<ChangePage | 'tokenExpired'> {
          asked.push('delta');
          const [owner, from] = token.split(':');
          if (service.expireTokens || (service.tokensAreBound && owner !== person)) return 'tokenExpired';
          const until = Math.min(Number(from) + service.pageSize, history.length);
          const ids = new Set(history.slice(Number(from), until).map((entry) => entry.itemId));
          const changes = Array.from(ids, (itemId): Change => {
            const row = rows.get(itemId);
            return row ? { type: 'upserted', activity: row.activity } : { type: 'deleted', itemId };
          });
          return until < history.length ? { changes, next: tokenAt(until) } : { changes, token: tokenAt(until) };
        },
        async latestToken() {
          asked.push('latest');
          return tokenAt(history.length);
        },
        readThreads: window('thread'),
        readWritten: window('at')
      } as unknown as ActivityLog;
      const files: PublishedFiles = {
        async readCheckpoint() {
          asked.push('checkpoint');
          return published && JSON.parse(JSON.stringify(published));
        },
        async writeCheckpoint(checkpoint, etag) {
          asked.push('publish');
          if (published?.etag !== etag) return 'lost';
          published = { checkpoint: JSON.parse(JSON.stringify(checkpoint)), etag: String(now) + person };
          return 'written';
        },
        readDirectory: async () => undefined
      };
      return { log, files, replica: createLogReplica(() => undefined), now: service.now, wanted: 20, sharedTokens: { work: true }, onContent: () => undefined };
    }
  };
  return service;
}

const texts = ({ replica }: { replica: LogReplica }): string[] =>
  Array.from(replica.roots())
    .reduce<Activity[]>((all, root) => all.concat(replica.rowsOf(root)), [])
    .map((row) => ('text' in row ? row.text : ''))
    .sort();

async function publishedBy(service: ReturnType<typeof fakeService>): Promise<void> {
  const editor = service.client('editor');
  await takeTurn(editor);
  await publishCheckpoint(editor, writing);
  service.asked.length = 0;
  // Older than what those who look on hold.
  service.pass(minute);
}

describe('takeTurn', () => {
  it('costs one call when little has changed', async () => {
    const service = fakeService();
    service.post('one');
    const client = service.client('amina');
    await takeTurn(client);
    service.asked.length = 0;
    service.post('two');
    expect(await takeTurn(client)).toEqual({ changes: 1, complete: true });
    expect(service.asked).toEqual(['delta']);
    expect(texts(client)).toEqual(['one', 'two']);
  });

  it('starts from the checkpoint with two calls, edits and deletions since it included', async () => {
    const service = fakeService();
    const gone = service.post('gone');
    const edited = service.post('before');
    await publishedBy(service);
    service.pass(5 * minute);
    service.remove(gone.itemId);
    service.edit(edited.itemId, 'after');
    service.post('new');
    const client = service.client('amina');
    expect(await takeTurn(client)).toMatchObject({ complete: true });
    expect(service.asked).toEqual(['checkpoint', 'delta']);
    expect(texts(client)).toEqual(['after', 'new']);
  });

  it('does without a checkpoint by the windows of the last days', async () => {
    const service = fakeService();
    for (let n = 0; n < 30; n++) service.post(`post ${n}`, start - n * 60 * minute);
    const client = service.client('amina');
    await takeTurn(client);
    expect(service.asked).toEqual(['checkpoint', 'latest', 'window', 'window']);
    expect(texts(client).length).toBeGreaterThanOrEqual(20);
  });

  it('asks no more for a hundred thousand older rows', async () => {
    const ask = async (older: number): Promise<readonly string[]> => {
      const service = fakeService();
      for (let n = 0; n < older; n++) service.post('old', start - (n + 100) * 60 * minute);
      for (let n = 0; n < 30; n++) service.post('new', start - n * minute);
      await takeTurn(service.client('amina'));
      return service.asked;
    };
    expect(await ask(2000)).toEqual(await ask(0));
  });

  it('takes the checkpoint when more than a page lies behind, and misses nothing', async () => {
    const service = fakeService();
    service.post('first');
    const client = service.client('amina');
    await takeTurn(client);
    for (let n = 0; n < 700; n++) service.post(`night ${n}`, start + n * 1000);
    service.pass(60 * minute);
    await publishedBy(service);
    const turn = await takeTurn(client);
    expect(service.asked).toEqual(['delta', 'checkpoint', 'delta']);
    expect(turn.complete).toBe(true);
    expect(texts(client).length).toBeGreaterThanOrEqual(200);
  });

  it('takes the checkpoint first in the morning, instead of two pages in vain', async () => {
    const service = fakeService();
    service.post('evening');
    const client = service.client('amina');
    await takeTurn(client);
    service.pass(14 * 60 * minute);
    service.post('night');
    await publishedBy(service);
    await takeTurn(client);
    expect(service.asked).toEqual(['checkpoint', 'delta']);
    expect(texts(client)).toEqual(['evening', 'night']);
  });

  it('is content with a checkpoint that is fresh, and goes on from it at the next turn', async () => {
    const service = fakeService();
    service.post('one');
    await publishedBy(service);
    service.pass(-minute);
    service.post('two');
    const client = service.client('amina');
    expect(await takeTurn(client)).toEqual({ changes: 0, complete: true });
    expect(service.asked).toEqual(['checkpoint']);
    await takeTurn(client);
    expect(texts(client)).toEqual(['one', 'two']);
  });

  it('learns by the way that a fresh checkpoint brings a token of no use here', async () => {
    const service = fakeService();
    service.tokensAreBound = true;
    service.post('one');
    await publishedBy(service);
    service.pass(-minute);
    const client = service.client('amina');
    await takeTurn(client);
    service.pass(minute);
    service.post('two');
    await takeTurn(client);
    expect(service.asked).toEqual(['checkpoint', 'delta', 'checkpoint', 'latest']);
    await takeTurn(client);
    expect(texts(client)).toEqual(['one', 'two']);
  });

  it('shows the checkpoint and waits with the last minutes when much is written', async () => {
    const service = fakeService();
    service.post('before', start - 20 * minute);
    for (let n = 0; n < 500; n++) service.post(`storm ${n}`, start - n * 1000);
    await publishedBy(service);
    service.post('newest');
    const client = service.client('amina');
    expect(await takeTurn(client)).toEqual({ changes: 0, complete: true });
    expect(client.replica.pace).toBeGreaterThan(30);
    expect(service.asked).toEqual(['checkpoint']);
    await takeTurn(client);
    expect(texts(client)).toContain('newest');
  });

  it('takes the checkpoint alone when the pace of the log says that more than a page lies behind', async () => {
    const service = fakeService();
    for (let n = 0; n < 500; n++) service.post(`storm ${n}`, start - n * 500);
    await publishedBy(service);
    const client = service.client('amina');
    await takeTurn(client);
    for (let n = 0; n < 900; n++) service.post(`later ${n}`, start + n * 500);
    service.pass(8 * minute);
    await publishedBy(service);
    await takeTurn(client);
    expect(service.asked).toEqual(['checkpoint']);
    expect(texts(client)).toContain('later 899');
  });

  it('asks for one page when it learns of the storm by it, and for the checkpoint at the next turn', async () => {
    const service = fakeService();
    service.post('quiet');
    await publishedBy(service);
    const client = service.client('amina');
    await takeTurn(client);
    service.asked.length = 0;
    for (let n = 0; n < 450; n++) service.post(`storm ${n}`, start + n * 500);
    service.pass(4 * minute);
    expect((await takeTurn(client)).complete).toBe(false);
    expect(service.asked).toEqual(['delta']);
    service.pass(9 * minute);
    await publishedBy(service);
    expect((await takeTurn(client)).complete).toBe(true);
    expect(service.asked).toEqual(['checkpoint']);
    expect(texts(client)).toContain('storm 449');
  });

  it('looks in vain for a newer checkpoint once in ten minutes, and reads pages meanwhile', async () => {
    const service = fakeService();
    for (let n = 0; n < 500; n++) service.post(`storm ${n}`, start - n * 500);
    await publishedBy(service);
    const client = service.client('amina');
    await takeTurn(client);
    service.asked.length = 0;
    for (let n = 0; n < 900; n++) service.post(`later ${n}`, start + n * 500);
    service.pass(8 * minute);
    await takeTurn(client);
    expect(service.asked).toEqual(['checkpoint', 'delta', 'delta']);
    service.pass(minute);
    await takeTurn(client);
    expect(service.asked).toEqual(['checkpoint', 'delta', 'delta', 'delta', 'delta']);
  });

  it('goes on page by page, turn by turn, when no checkpoint helps', async () => {
    const service = fakeService();
    service.post('first');
    const client = service.client('amina');
    await takeTurn(client);
    for (let n = 0; n < 700; n++) service.post(`night ${n}`);
    expect((await takeTurn(client)).complete).toBe(false);
    expect((await takeTurn(client)).complete).toBe(true);
    expect(texts(client)).toHaveLength(701);
  });

  it('starts afresh after a day, and after an expired token, keeping what it shows', async () => {
    const service = fakeService();
    service.post('kept');
    const client = service.client('amina');
    await takeTurn(client);
    service.asked.length = 0;
    service.expireTokens = true;
    await takeTurn(client);
    expect(service.asked.slice(0, 3)).toEqual(['delta', 'checkpoint', 'latest']);
    expect(texts(client)).toContain('kept');
    service.asked.length = 0;
    service.expireTokens = false;
    service.pass(25 * 60 * minute);
    await takeTurn(client);
    expect(service.asked[0]).toBe('checkpoint');
  });

  it('does within four calls where a token serves only the one who was given it', async () => {
    const service = fakeService();
    service.tokensAreBound = true;
    const gone = service.post('gone');
    await publishedBy(service);
    service.pass(5 * minute);
    service.post('new');
    service.remove(gone.itemId);
    const client = service.client('amina');
    await takeTurn(client);
    expect(service.asked).toEqual(['checkpoint', 'delta', 'latest']);
    service.asked.length = 0;
    expect((await takeTurn(client)).complete).toBe(true);
    expect(service.asked).toEqual(['window', 'delta']);
    expect(texts(client)).toContain('new');

    // The deletion was nobody's to tell; the next checkpoint mends it.
    service.pass(12 * minute);
    await publishedBy(service);
    await takeTurn(client);
    expect(texts(client)).toEqual(['new']);
  });
});

describe('publishCheckpoint', () => {
  it('lets one of two writers win, and spoils nothing', async () => {
    const service = fakeService();
    service.post('one');
    const clients = [service.client('eva'), service.client('tomas')];
    for (const client of clients) await takeTurn(client);
    await Promise.all(clients.map((client) => publishCheckpoint(client, writing)));
    expect(service.published()?.checkpoint.rows).toHaveLength(1);
    expect(service.asked.filter((what) => what === 'publish')).toHaveLength(2);
  });

  it('reads all that is missing before it writes, and never replaces a newer one by an older', async () => {
    const service = fakeService();
    service.post('one');
    await publishedBy(service);
    const late = service.client('tomas');
    await takeTurn(late);
    for (let n = 0; n < 900; n++) service.post(`storm ${n}`, start + n * 100);
    service.pass(4 * minute);
    expect(await publishCheckpoint(late, writing)).toBe('written');
    expect(service.published()?.checkpoint.rows.length).toBeGreaterThanOrEqual(200);
    expect(service.now() - Date.parse(service.published()?.checkpoint.writtenAt as string)).toBeLessThan(1000);
  });

  it('brings names, titles and units of those on show, and how many there are', async () => {
    const service = fakeService();
    service.post('one');
    const met: unknown[] = [];
    const bo = { id: 'bo', name: 'Bo', title: 'Lärare', unit: 'Skola/Norr', phones: ['1'] };
    const people = { meet: (some: readonly unknown[]): unknown => met.push(...some), find: async () => [bo], count: async () => 12_570 };
    const editor = { ...service.client('editor'), people };
    await takeTurn(editor);
    await publishCheckpoint(editor, writing);
    const client = { ...service.client('amina'), people };
    await takeTurn(client);
    expect(met).toEqual([{ id: 'bo', name: 'Bo', title: 'Lärare', unit: 'Skola/Norr' }]);
    expect(client.replica.staff).toBe(12_570);
  });

  it('leaves a fresh one alone and tells what time it was true', async () => {
    const service = fakeService();
    service.post('one');
    await publishedBy(service);
    expect(keyTime(Date.parse(service.published()?.checkpoint.writtenAt as string))).toBe(keyTime(start));
    const other = service.client('tomas');
    await takeTurn(other);
    expect(await publishCheckpoint(other, writing)).toBe('notDue');
    expect(service.asked).not.toContain('publish');
  });
});
