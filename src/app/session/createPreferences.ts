import { SmallStore } from '../../domain/sync/LocalStores';

/** What a person has chosen for this device. */
export interface PreferenceValues {
  /** Thanks stand in the feed too. */
  readonly kudosInFeed: boolean;
  /** Alt+K, J and K. */
  readonly shortcuts: boolean;
}

export interface Preferences {
  current(): PreferenceValues;
  set(changed: Partial<PreferenceValues>): void;
  load(): Promise<void>;
}

export const preferencesKey: string = 'preferences';
const usual: PreferenceValues = { kudosInFeed: true, shortcuts: true };

/** Kept on the device, for one person. */
export function createPreferences(store: SmallStore, onChanged: () => void): Preferences {
  let values: PreferenceValues = usual;

  return {
    current: () => values,
    set(changed) {
      values = { ...values, ...changed };
      store.set(preferencesKey, values).catch(() => undefined);
      onChanged();
    },
    async load() {
      values = toValues(await store.get(preferencesKey));
    }
  };
}

/** What is stored may be of another Torget. */
function toValues(stored: unknown): PreferenceValues {
  const { kudosInFeed, shortcuts } = (stored ?? {}) as Partial<PreferenceValues>;
  return { kudosInFeed: kudosInFeed !== false, shortcuts: shortcuts !== false };
}
