import { graphNotices } from '../../graph/notify/graphNotices';
import { teamsLinks } from '../../host/teamsLinks';
import { placeAddress } from '../../host/threadLink';
import { SiteSession } from '../session/SiteSession';
import { createNotifier, Notifier } from './createNotifier';

/** Joins a notifier with a session on a real site. @param app id of Torget's app in the organisation's catalog */
export function openNotifier(session: SiteSession, app: string): Notifier {
  const linkTo: Parameters<typeof graphNotices>[0]['linkTo'] = (place) => teamsLinks.place(app, place, placeAddress(session.siteUrl, place));
  const { book, settings, device } = session;
  return createNotifier({ directory: device.directory, book, settings }, graphNotices({ client: { send: session.sendToGraph }, app, linkTo }));
}
