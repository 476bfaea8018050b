import { createKey } from '../../domain/log/key';
import { createGraphClient } from '../../graph/client/createGraphClient';
import { graphActivityLog } from '../../graph/log/graphActivityLog';
import { graphMe } from '../../graph/people/graphMe';
import { createServerClock } from '../../graph/serverClock';
import { setUpTorget } from '../../graph/setUp/setUpTorget';
import { torgetLists } from '../../graph/setUp/torgetLists';
import { mayWritePublished } from '../../graph/sync/mayWritePublished';
import { graphPublishedFiles } from '../../graph/sync/graphPublishedFiles';
import { Host } from '../../host/Host';
import { onOnline } from '../../host/onOnline';
import { preparePicture } from '../../host/picture/preparePicture';
import { threadLink } from '../../host/threadLink';
import { openDevice } from '../../storage/openDevice';
import { sharedWait } from '../../storage/sharedWait';
import { FeedOptions } from '../../ui/feed/FeedModel';
import { createPublishRight } from '../sync/createPublishRight';
import { createFeed } from './createFeed';
import { Feed } from './Feed';

export interface OpenFeed {
  readonly host: Host;
  /** Server-relative path of Torget's site; the page's own site when left out. */
  readonly sitePath?: string;
  readonly options: FeedOptions;
  readonly focusRoot?: string;
}

/** Joins the feed with the real log, device and host. */
export function openFeed({ host, sitePath, options, focusRoot }: OpenFeed): Feed {
  const siteUrl = sitePath ? new URL(sitePath, host.siteUrl).href.replace(/\/+$/, '') : host.siteUrl;
  const { hostname, pathname, host: address } = new URL(siteUrl);
  const device = openDevice({ site: address + pathname, userId: host.viewer.id });
  const wait = sharedWait(device);
  const clock = createServerClock();
  const random = (below: number): number => crypto.getRandomValues(new Uint32Array(1))[0] % below;
  const client = createGraphClient({ getToken: host.getToken, baseUrl: host.graphUrl, waitUntil: wait, serverClock: clock });
  const site = { hostname, path: pathname };
  const isOwnSite = siteUrl === host.siteUrl;

  const setUp = async (onProgress: (part: number) => void): Promise<void> => {
    await setUpTorget(host.spHttp(siteUrl), torgetLists, onProgress);
  };

  const feed = createFeed({
    viewer: host.viewer,
    options,
    log: graphActivityLog({ client, site, viewerId: host.viewer.id, clock, random }),
    files: graphPublishedFiles({ client, site }),
    device,
    me: graphMe({ client }).me,
    now: clock.now,
    random: Math.random,
    createKey: () => createKey(clock.now(), random),
    wait,
    isOnline: () => navigator.onLine,
    onOnline,
    isVisible: () => document.visibilityState === 'visible',
    publishRight: createPublishRight({
      isOwner: isOwnSite && host.isSiteOwner,
      ask: () => mayWritePublished(host.spHttp(siteUrl)),
      small: device.small,
      now: clock.now,
      random: Math.random
    }),
    setUp: isOwnSite && host.isSiteOwner ? setUp : undefined,
    ownersUrl: `${siteUrl}/_layouts/15/AccessDenied.aspx`,
    mediaUrl: `${siteUrl}/Media/`,
    linkTo: (root) => threadLink(window.location.href, root),
    preparePicture: async (file) => ({ ...(await preparePicture(file)), alt: '' }),
    focusRoot
  });
  return {
    ...feed,
    stop() {
      feed.stop();
      device.close();
    }
  };
}
