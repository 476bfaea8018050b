import { foldThread, Viewer } from '../../domain/feed/foldThread';
import { Thread } from '../../domain/feed/Thread';
import { Pending, withPending } from '../../domain/outbox/pendingRows';
import { LogReplica } from '../sync/LogReplica';

export interface ThreadBook {
  /** The threads that are whole, with what is on its way; in no order. */
  threads(): readonly Thread[];
  /** One thread, even when it is older than the rest. */
  thread(root: string): Thread | undefined;
  touch(roots: Iterable<string>): void;
  setPending(pending: Pending): void;
}

/** Folds only the threads that changed. */
export function createThreadBook(replica: LogReplica, viewer: Viewer): ThreadBook {
  const folded: Map<string, Thread> = new Map();
  const urls: Map<Blob, string> = new Map();
  let dirty: Set<string> = new Set();
  let pending: Pending = { rows: new Map(), sending: new Map(), removed: new Set(), edits: new Map(), pictures: new Map() };
  let pendingRoots: Set<string> = new Set();

  function fold(root: string): void {
    const thread = foldThread(root, withPending(root, replica.rowsOf(root), pending), viewer, pending.sending);
    if (thread) folded.set(root, withLocalPicture(thread));
    else folded.delete(root);
  }

  function withLocalPicture(thread: Thread): Thread {
    const blob = pending.pictures.get(thread.post.id);
    if (!blob) return thread;
    let url = urls.get(blob);
    if (!url) urls.set(blob, (url = URL.createObjectURL(blob)));
    return { ...thread, post: { ...thread.post, localPicture: url } };
  }

  function foldDirty(): void {
    dirty.forEach(fold);
    dirty = new Set();
  }

  /** What was sent needs no picture of its own any more. */
  function forgetPictures(): void {
    const waiting = new Set(pending.pictures.values());
    urls.forEach((url, blob) => {
      if (waiting.has(blob)) return;
      URL.revokeObjectURL(url);
      urls.delete(blob);
    });
  }

  return {
    threads() {
      foldDirty();
      const since = replica.since;
      return Array.from(folded.values()).filter(({ root, post }) => (since !== undefined && root >= since) || post.itemId < 0);
    },
    thread(root) {
      foldDirty();
      return folded.get(root);
    },
    touch(roots) {
      for (const root of Array.from(roots)) dirty.add(root);
    },
    setPending(next) {
      const roots = rootsOf(next, replica, folded);
      pendingRoots.forEach((root) => dirty.add(root));
      roots.forEach((root) => dirty.add(root));
      pending = next;
      pendingRoots = roots;
      forgetPictures();
    }
  };
}

/** Threads that what is waiting touches: new rows, edits and removals alike. */
function rootsOf(pending: Pending, replica: LogReplica, folded: ReadonlyMap<string, Thread>): Set<string> {
  const roots = new Set(pending.rows.keys());
  if (pending.removed.size === 0 && pending.edits.size === 0) return roots;
  for (const root of Array.from(folded.keys())) {
    if (replica.rowsOf(root).some(({ itemId }) => pending.removed.has(itemId) || pending.edits.has(itemId))) roots.add(root);
  }
  return roots;
}
