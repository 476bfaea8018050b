import { createKey } from '../../domain/log/key';
import { createGraphClient } from '../../graph/client/createGraphClient';
import { pause } from '../../graph/client/pause';
import { graphActivityLog } from '../../graph/log/graphActivityLog';
import { graphMe } from '../../graph/people/graphMe';
import { createServerClock } from '../../graph/serverClock';
import { mayWritePublished } from '../../graph/sync/mayWritePublished';
import { graphPublishedFiles } from '../../graph/sync/graphPublishedFiles';
import { graphSettings } from '../../graph/settings/graphSettings';
import { Host } from '../../host/Host';
import { onOnline } from '../../host/onOnline';
import { watchAttention } from '../../host/watchAttention';
import { isSharedDevice, sharedDeviceMessage } from '../../storage/sharedDevice';
import { openDevice } from '../../storage/openDevice';
import { sharedWait } from '../../storage/sharedWait';
import { createRoutedClient } from '../../graph/sharepoint/createRoutedClient';
import { sitePath as graphPathOf } from '../../graph/sitePath';
import { createPublishRight } from '../sync/createPublishRight';
import { DirectoryBook } from '../directory/DirectoryBook';
import type { Notifier } from '../notify/createNotifier';
import { createLoadMeter } from './createLoadMeter';
import { createSession } from './createSession';
import { SiteSession } from './SiteSession';

export interface OpenSessionOptions {
  readonly host: Host;
  /** Server-relative path of Torget's site; the page's own site when left out. */
  readonly sitePath?: string;
  /** Threads that a first view wants; 20 when left out. */
  readonly wanted?: number;
}

const routeKey: string = 'route';
/** Rows that may concern somebody else. */
const concerning: readonly string[] = ['received', 'mention', 'comment'];

/** Joins a session with the real log, device and host. Asks nothing before `start`. */
export function openSession({ host, sitePath, wanted = 20 }: OpenSessionOptions): SiteSession {
  const siteUrl = sitePath ? new URL(sitePath, host.siteUrl).href.replace(/\/+$/, '') : host.siteUrl;
  const { hostname, pathname, host: address } = new URL(siteUrl);
  const device = openDevice({ site: address + pathname, userId: host.viewer.id, memoryOnly: isSharedDevice() });
  // Another tab was told that several people use this computer: what this one keeps goes as well.
  const hearing = device.tabs.listen((message) => {
    if (message.type === 'small' && message.key === sharedDeviceMessage) device.forget().catch(() => undefined);
  });
  const wait = sharedWait(device);
  const clock = createServerClock();
  const randomBelow = (below: number): number => crypto.getRandomValues(new Uint32Array(1))[0] % below;
  const site = { hostname, path: pathname };
  const attention = watchAttention();
  const load = createLoadMeter(device.small);
  const shared = { waitUntil: wait, serverClock: clock, onAnswer: load.add };
  const graph = createGraphClient({ ...shared, getToken: host.getToken, baseUrl: host.graphUrl });
  const client = createRoutedClient({
    graph,
    sharePoint: async () => {
      const { openSharePoint } = await import(/* webpackChunkName: 'torget-second-route' */ './openSharePoint');
      const { siteFetch, viewer, graphUrl } = host;
      const asked = { now: Date.now, random: Math.random, pause, isOffline: () => !navigator.onLine };
      return openSharePoint({ ...shared, ...asked, siteUrl, site, baseUrl: graphUrl, fetch: siteFetch, viewer, small: device.small });
    },
    lists: `${graphPathOf(site)}/lists/`,
    memory: {
      get: () => device.small.get(routeKey),
      set: (state) => {
        device.small.set(routeKey, state).catch(() => undefined);
      }
    },
    now: Date.now
  });
  const isOwnSite = siteUrl === host.siteUrl;

  const session = createSession({
    viewer: host.viewer,
    wanted,
    log: graphActivityLog({ client, site, viewerId: host.viewer.id, clock, random: randomBelow }),
    files: graphPublishedFiles({ client, site }),
    settingsList: graphSettings({ client, site }),
    device,
    me: graphMe({ client }).me,
    now: clock.now,
    random: Math.random,
    createKey: () => createKey(clock.now(), randomBelow),
    wait,
    isOnline: () => navigator.onLine,
    onOnline,
    isVisible: () => document.visibilityState === 'visible',
    attention,
    publishRight: createPublishRight({
      isOwner: isOwnSite && host.isSiteOwner,
      ask: () => mayWritePublished(host.spHttp(siteUrl)),
      small: device.small,
      now: clock.now,
      random: Math.random
    }),
    moderates: isOwnSite && host.isSiteOwner,
    onStored(row) {
      const app = session.settings.kudos().notify?.app;
      if (!app || concerning.indexOf(row.kind) < 0) return;
      notifier = notifier ?? import(/* webpackChunkName: 'torget-notify' */ '../notify/openNotifier').then(({ openNotifier }) => openNotifier(opened, app));
      notifier.then((told) => told.tell(row), () => (notifier = undefined));
    }
  });
  let notifier: Promise<Notifier> | undefined;
  let directory: Promise<DirectoryBook> | undefined;
  const opened: SiteSession = {
    ...session,
    host,
    client,
    site,
    siteUrl,
    isOwnSite,
    device,
    randomBelow,
    load,
    route: client.state,
    sendToGraph: graph.send,
    directory: () =>
      (directory =
        directory ??
        import(/* webpackChunkName: 'torget-directory' */ '../directory/openDirectoryBook').then(({ openDirectoryBook }) => openDirectoryBook(opened))),
    stop() {
      hearing.stop();
      session.stop();
      attention.stop();
      directory?.then((book) => book.close(), () => undefined);
      load.stop();
      device.close();
    }
  };
  return opened;
}
