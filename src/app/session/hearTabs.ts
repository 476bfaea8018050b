import { Tabs } from '../../domain/sync/LocalStores';
import { Outbox } from '../outbox/Outbox';
import { directoryKey, directoryWantedKey, PeopleBook } from './createPeopleBook';
import { LogSync } from './LogSync';

/** Takes up what other tabs of the same person tell. */
export function hearTabs(
  tabs: Pick<Tabs, 'listen'>,
  outbox: Pick<Outbox, 'reload'>,
  sync: Pick<LogSync, 'hear'>,
  takeUpStored: () => Promise<void>,
  people: Pick<PeopleBook, 'takeUp' | 'fetchWanted'>
): { readonly stop: () => void } {
  return tabs.listen((message) => {
    if (message.type === 'outbox') {
      outbox.reload(message.arrived).catch(() => undefined);
    } else if (message.type === 'replica') {
      takeUpStored().then(
        () => sync.hear(message),
        () => undefined
      );
    } else if (message.type === 'small' && message.key === directoryKey) {
      people.takeUp().catch(() => undefined);
    } else if (message.type === 'small' && message.key === directoryWantedKey) {
      people.fetchWanted().catch(() => undefined);
    } else {
      sync.hear(message);
    }
  });
}
