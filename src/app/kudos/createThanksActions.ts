import { noUnit, toAudience } from '../../domain/feed/whyShown';
import { newPlacement } from '../../domain/outbox/newPlacement';
import { newTakeDown } from '../../domain/outbox/newTakeDown';
import { ThanksActions } from '../../ui/shared/ThanksActionsContext';
import { Session } from '../session/Session';

/** What whoever is thanked does with it, from any page. */
export function createThanksActions({ viewer, createKey, outbox, people }: Pick<Session, 'viewer' | 'createKey' | 'outbox' | 'people'>): ThanksActions {
  return {
    place(kudos, scope) {
      const own = people.viewer().unit || kudos.recipients.find(({ id }) => id === viewer.id)?.unit || '';
      outbox.add(newPlacement(createKey(), viewer.id, kudos.root, scope === 'all' ? 'all' : own ? toAudience(own) : noUnit)).catch(() => undefined);
    },
    takeDown({ root, actor, recipients }) {
      outbox.add(newTakeDown(createKey, viewer.id, root, actor, recipients.map(({ id }) => id))).catch(() => undefined);
    }
  };
}
