import { Place } from '../../domain/links/Place';
import { createBell } from '../bell/createBell';
import { SiteSession } from '../session/SiteSession';
import { createWays } from './createWays';
import { offeredPages } from './lazyPages';
import { Torget } from './Torget';
import { TorgetOptions } from './torgetProperties';

/** @param first where the app was opened for; the page that the options tell when left out */
export function openTorget(session: SiteSession, options: TorgetOptions, first?: Place): Torget {
  const bell = createBell(session, session.host.locale);
  const ways = createWays(first ?? { kind: 'page', page: options.page }, () => backStack.pushed());
  const backStack = session.host.createBackStack(ways.back);
  return {
    session,
    options,
    bell,
    ways,
    backStack,
    // Thanks on their own page where there is one, all else in the feed.
    open: ({ kind, root }) => ways.go({ kind: kind === 'kudos' && offeredPages.indexOf('kudos') >= 0 ? 'kudos' : 'thread', root }),
    start() {
      bell.start().catch(() => undefined);
    },
    stop() {
      backStack.stop();
      bell.stop();
      session.stop();
    }
  };
}
