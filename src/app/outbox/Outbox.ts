import { Written } from '../../domain/outbox/Written';
import { OutboxEntry, OutboxTask } from '../../domain/sync/LocalStores';

/** What a person has written and the service may not have yet. */
export interface Outbox {
  /** As they are to be shown: what another tab sent stays until this one has read it from the log. */
  entries(): readonly OutboxEntry[];
  add(task: OutboxTask, notBeforeMs?: number): Promise<OutboxEntry>;
  /** Gives what waits another text; false when it waits no more. */
  rewrite(entryId: number, written: Written): Promise<boolean>;
  /** Tries again what failed. */
  resend(entryId: number): Promise<void>;
  /** Drops what waits; a row that may have been written by now is taken back. */
  discard(entryId: number): Promise<void>;
  /** Reads storage again: another tab changed it. @param arrived an entry that another tab sent */
  reload(arrived?: number): Promise<void>;
  /** Sends what can be sent; safe to call at any time, from any tab. */
  flush(): void;
  /** The network is here again: sends what waited for it, and tells when that has arrived. */
  backOnline(): void;
  stop(): void;
}
