import { threadLink } from '../../host/threadLink';
import { FeedOptions } from '../../ui/feed/FeedModel';
import { SiteSession } from '../session/SiteSession';
import { preparePictureLazily } from '../picture/preparePictureLazily';
import { createFeed } from './createFeed';
import { createSearchHint } from './createSearchHint';
import { Feed } from './Feed';

export interface OpenFeed {
  readonly options: FeedOptions;
  readonly focusRoot?: string;
}

/** Joins the feed with a session on a real site. Stopping it leaves the session to who opened it. */
export function openFeed(session: SiteSession, { options, focusRoot }: OpenFeed): Feed {
  const { host, siteUrl, isOwnSite } = session;
  const setUp = async (onProgress: (part: number) => void): Promise<void> => {
    const [{ setUpTorget }, { torgetLists }] = await Promise.all([
      import(/* webpackChunkName: 'torget-set-up' */ '../../graph/setUp/setUpTorget'),
      import(/* webpackChunkName: 'torget-set-up' */ '../../graph/setUp/torgetLists')
    ]);
    await setUpTorget(host.spHttp(siteUrl), torgetLists, onProgress);
  };

  // The address in Teams' frame opens nothing outside it: the site's own first page does.
  const linkTo = (root: string): string => threadLink(host.isTeams ? siteUrl : window.location.href, root);

  return createFeed({
    session,
    options,
    setUp: isOwnSite && host.isSiteOwner ? setUp : undefined,
    ownersUrl: `${siteUrl}/_layouts/15/AccessDenied.aspx`,
    mediaUrl: `${siteUrl}/Media/`,
    searchHint: createSearchHint(session.directory, session.people),
    linkTo,
    share: (root, message) => host.share(linkTo(root), message),
    preparePicture: async (file) => ({ ...(await preparePictureLazily(file)), alt: '' }),
    focusRoot
  });
}
