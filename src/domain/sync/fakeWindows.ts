import { createKey } from '../log/key';
import { Activity, Change } from '../log/activity';
import { ActivityLog, WindowAnswer } from '../log/ActivityLog';

/** A row of a list, for tests of windows. */
export interface FakeRow {
  readonly thread: string;
  readonly at: string;
  readonly activity: Activity;
}

export type FakeLog = Pick<ActivityLog, 'readThreads' | 'readWritten'> & { readonly asked: string[] };

let seed: number = 1;
const random = (below: number): number => (seed = (seed * 16807) % 2147483647) % below;

/** A post of a click at `time` that was written at `writtenAt`. */
export function fakePost(time: number, writtenAt: number = time): FakeRow {
  const key = createKey(time, random);
  const createdAt = new Date(writtenAt).toISOString();
  const activity = { kind: 'post', itemId: random(1e9), version: 1, id: key, root: key, actor: 'a', actorName: '', createdAt, audience: 'all', title: '', text: '', mentions: [] };
  return { thread: `${key}~${key}`, at: createKey(writtenAt, random), activity: activity as Activity };
}

export function fakeReaction(root: string, time: number): FakeRow {
  const key = createKey(time, random);
  const createdAt = new Date(time).toISOString();
  const activity: Activity = { kind: 'reaction', itemId: random(1e9), root, actorName: '', createdAt, target: root, reaction: 'like', reactor: random(1e9) };
  return { thread: `${root}~${key}`, at: key, activity };
}

/** Windows that answer as SharePoint does: a prefix that matches more than the threshold is refused. */
export function fakeWindows(rows: readonly FakeRow[], threshold: number, pageSize: number): FakeLog {
  const asked: string[] = [];
  const read = (column: 'thread' | 'at') => async (prefix: string, next?: string): Promise<WindowAnswer> => {
    asked.push(prefix);
    const matching = rows.filter((row) => row[column].indexOf(prefix) === 0);
    if (matching.length > threshold) return 'tooMany';
    const from = Number(next ?? 0);
    const changes = matching.slice(from, from + pageSize).map(({ activity }): Change => ({ type: 'upserted', activity }));
    return { changes, next: from + pageSize < matching.length ? String(from + pageSize) : undefined };
  };
  return { asked, readThreads: read('thread'), readWritten: read('at') };
}
