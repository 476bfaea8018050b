import { TabMessage, Tabs } from '../domain/sync/LocalStores';
import { Locks, createSoloLocks } from './createSoloLocks';
import { isTabMessage } from './isTabMessage';
import { Leadership, leadWhileVisible } from './leadWhileVisible';

/** The part of BroadcastChannel in use. */
export interface Channel {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  removeEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  close(): void;
}

export interface TabsOptions {
  /** Of the device: other people's tabs have other locks and another channel. */
  readonly name: string;
  /** undefined where the browser has none. */
  readonly locks: Locks | undefined;
  readonly channel: Channel | undefined;
  readonly page: Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'>;
  /** Whether what one tab stores reaches the others; if not, each tab asks for itself. */
  readonly isShared: () => Promise<boolean>;
  readonly timing?: Partial<Leadership>;
}

/** Tabs over Web Locks and BroadcastChannel. Without either, each tab leads itself while it is visible. */
export function createTabs(options: TabsOptions): Tabs & { close(): void } {
  const { name, channel, page, timing } = options;
  const solo: Locks = createSoloLocks();
  const locks: Locks = options.locks ? fallingBack(options.locks, solo) : solo;

  return {
    lead(run: (signal: AbortSignal) => Promise<void>): { readonly stop: () => void } {
      const leader: Locks = {
        request: async (lock, how, work) =>
          // Alone, a tab needs no lock, and two web parts of it need not wait for each other.
          channel && (await options.isShared()) ? locks.request(lock, how, work) : work()
      };
      return leadWhileVisible({ lock: `${name}:lead`, locks: leader, page, run, ...timing });
    },

    exclusively<T>(lock: string, run: () => Promise<T>): Promise<T> {
      return locks.request(`${name}:${lock}`, {}, run);
    },

    send(message: TabMessage): void {
      try {
        channel?.postMessage(message);
      } catch {
        // A closed channel: this page is on its way out.
      }
    },

    listen(listener: (message: TabMessage) => void): { readonly stop: () => void } {
      const hear = (event: { readonly data: unknown }): void => {
        if (isTabMessage(event.data)) listener(event.data);
      };
      channel?.addEventListener('message', hear);
      return { stop: () => channel?.removeEventListener('message', hear) };
    },

    close(): void {
      channel?.close();
    }
  };
}

/** A browser may have locks and yet refuse them (in a sandboxed frame): then the tab's own do. */
function fallingBack(locks: Locks, solo: Locks): Locks {
  return {
    async request<T>(name: string, how: { readonly signal?: AbortSignal }, run: () => Promise<T>): Promise<T> {
      let isGranted: boolean = false;
      try {
        return await locks.request(name, how, () => {
          isGranted = true;
          return run();
        });
      } catch (error) {
        if (isGranted || how.signal?.aborted) throw error;
        return solo.request(name, how, run);
      }
    }
  };
}
