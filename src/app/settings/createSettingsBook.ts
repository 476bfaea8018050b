import { KudosSettings, usualKudosSettings } from '../../domain/kudos/KudosSettings';
import { Settings } from '../../domain/settings/Settings';
import { SmallStore } from '../../domain/sync/LocalStores';

export interface SettingsBook {
  /** What holds; the defaults until something was decided and has come. */
  kudos(): KudosSettings;
  /** Takes up what the device keeps. */
  load(): Promise<void>;
  /**
   * Asks the list when the checkpoint tells of a newer version than is held, and at most once a day where there is no
   * checkpoint to tell. Gives the version that is held, for the next checkpoint to tell.
   */
  refresh(toldVersion: number, isTold: boolean): Promise<number>;
  /** Asks the list: whoever is about to change it must see what stands. */
  reload(): Promise<void>;
  /** Throws a `ServiceError`; `conflict` when somebody else changed it meanwhile. */
  save(settings: Omit<KudosSettings, 'version'>): Promise<void>;
}

const key: string = 'kudosSettings';
const dayMs: number = 24 * 60 * 60 * 1000;
const hourMs: number = 60 * 60 * 1000;

/** @param now the service's time, epoch ms */
export function createSettingsBook(settings: Settings, store: SmallStore, now: () => number, onChanged: () => void): SettingsBook {
  let held: KudosSettings = usualKudosSettings;
  let askedAt: number = -Infinity;

  function hold(next: KudosSettings): void {
    held = next;
    store.set(key, { settings: held, askedAt }).catch(() => undefined);
    onChanged();
  }

  async function reload(): Promise<void> {
    askedAt = now();
    hold((await settings.readKudos()) ?? held);
  }

  return {
    kudos: () => held,
    async load() {
      const stored = (await store.get(key)) as { settings?: KudosSettings; askedAt?: number } | undefined;
      if (!stored?.settings || !Array.isArray(stored.settings.values) || !stored.settings.limits || !Array.isArray(stored.settings.rules)) return;
      held = stored.settings;
      askedAt = stored.askedAt ?? -Infinity;
    },
    async refresh(toldVersion, isTold) {
      // What the checkpoint tells of may be on its way to the list of this reader; an hour later it is asked for again.
      const isDue = toldVersion > held.version ? now() - askedAt > hourMs : !isTold && now() - askedAt > dayMs;
      if (isDue) await reload();
      return Math.max(held.version, toldVersion);
    },
    reload,
    async save(next) {
      const version = Math.max(held.version + 1, Math.floor(now() / 1000));
      hold(await settings.saveKudos({ ...next, version }, held.version));
    }
  };
}
