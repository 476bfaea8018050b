import { Activity, Change } from '../../domain/log/activity';
import { ChangePage, WindowAnswer } from '../../domain/log/ActivityLog';
import { createKey } from '../../domain/log/key';
import { Checkpoint } from '../../domain/sync/Checkpoint';
import { Writing } from '../../domain/sync/isCheckpointDue';
import { PublishedFiles } from '../../domain/sync/PublishedFiles';
import { createLogReplica } from './createLogReplica';
import { LogReplica } from './LogReplica';
import { publishCheckpoint } from './publishCheckpoint';
import { SharedTokens, SyncDeps } from './SyncDeps';
import { takeTurn } from './takeTurn';

export const start: number = Date.UTC(2026, 10, 23, 8, 20, 0);
export const minute: number = 60_000;
export const writing: Writing = { any: true, loud: false, onDuty: false };

export interface FakeLogService {
  /** What was asked for, in order. */
  readonly asked: string[];
  pageSize: number;
  /** A token serves only the one who was given it. */
  tokensAreBound: boolean;
  expireTokens: boolean;
  /** No window is ever narrow enough. */
  refuseWindows: boolean;
  now(): number;
  pass(ms: number): void;
  post(text: string, at?: number): Activity;
  edit(itemId: number, text: string): void;
  remove(itemId: number): void;
  published(): { readonly checkpoint: Checkpoint; readonly etag: string } | undefined;
  unpublish(): void;
  client(person: string): SyncDeps & { readonly replica: LogReplica };
}

/** A list as SharePoint keeps it, with a change log, tokens and pages. Counts what is asked. */
export function fakeLogService(): FakeLogService {
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
    refuseWindows: false,
    now: () => now,
    pass(ms: number): void {
      now += ms;
    },
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
    unpublish(): void {
      published = undefined;
    },
    client(person: string): SyncDeps & { replica: LogReplica } {
      const tokenAt = (position: number): string => `${service.tokensAreBound ? person : 'any'}:${position}`;
      const window = (column: 'thread' | 'at') => async (prefix: string): Promise<WindowAnswer> => {
        asked.push('window');
        if (service.refuseWindows) return 'tooMany';
        const changes = Array.from(rows.values()).filter((row) => row[column].indexOf(prefix) === 0);
        return { changes: changes.map(({ activity }): Change => ({ type: 'upserted', activity })) };
      };
      const log: SyncDeps['log'] = {
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
      };
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
      return { log, files, replica: createLogReplica(() => undefined), now: service.now, wanted: 20, sharedTokens: sharedTokens(), onContent: () => undefined };
    }
  };
  return service;
}

function sharedTokens(): SharedTokens {
  let work: boolean = true;
  return {
    get work() {
      return work;
    },
    failed() {
      work = false;
    }
  };
}

/** What a client shows. */
export const texts = ({ replica }: { replica: LogReplica }): string[] =>
  Array.from(replica.roots())
    .reduce<Activity[]>((all, root) => all.concat(replica.rowsOf(root)), [])
    .map((row) => ('text' in row ? row.text : ''))
    .sort();

/** A first editor has come and gone. */
export async function publishedBy(service: FakeLogService): Promise<void> {
  const editor = service.client('editor');
  await takeTurn(editor);
  await publishCheckpoint(editor, writing);
  service.asked.length = 0;
  // Older than what those who look on hold.
  service.pass(minute);
}
