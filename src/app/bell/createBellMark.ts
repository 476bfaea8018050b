import { BellMark, joinMarks } from '../../domain/bell/BellMark';
import { bellMarkKey } from '../../domain/bell/BellRecord';
import { SmallStore, Tabs } from '../../domain/sync/LocalStores';

export interface KeptMark {
  current(): BellMark | undefined;
  /** Kept on the device, and told to other tabs. */
  set(mark: BellMark | undefined): void;
  load(): Promise<void>;
  stop(): void;
}

/** How far the viewer has read of what concerns them, on this device; whichever tab it was read in. */
export function createBellMark(device: { readonly small: SmallStore; readonly tabs: Pick<Tabs, 'send' | 'listen'> }, onChanged: () => void): KeptMark {
  let mark: BellMark | undefined;

  async function load(): Promise<void> {
    mark = joinMarks(mark, toMark(await device.small.get(bellMarkKey)));
    onChanged();
  }

  const hearing = device.tabs.listen((message) => {
    if (message.type === 'small' && message.key === bellMarkKey) load().catch(() => undefined);
  });

  return {
    current: () => mark,
    set(next) {
      mark = joinMarks(mark, next);
      device.small.set(bellMarkKey, mark).then(
        () => device.tabs.send({ type: 'small', key: bellMarkKey }),
        () => undefined
      );
      onChanged();
    },
    load,
    stop: hearing.stop
  };
}

/** What is stored may be of another Torget. */
function toMark(stored: unknown): BellMark | undefined {
  const { at, ids } = (stored ?? {}) as Partial<BellMark>;
  return typeof at === 'string' && Array.isArray(ids) ? { at, ids: ids.filter((id) => typeof id === 'string') } : undefined;
}
