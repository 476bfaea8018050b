import { KudosOptions } from '../../ui/kudos/KudosModel';
import { threadLink } from '../../host/threadLink';
import { preparePictureLazily } from '../picture/preparePictureLazily';
import { SiteSession } from '../session/SiteSession';
import { createKudos } from './createKudos';
import { Kudos } from './Kudos';

export interface OpenKudos {
  readonly options: KudosOptions;
  /** A kudos that a link points at. */
  readonly focusRoot?: string;
}

/** Joins Beröm with a session on a real site. */
export function openKudos(session: SiteSession, { options, focusRoot }: OpenKudos): Kudos {
  return createKudos({
    session,
    options,
    focusRoot,
    mediaUrl: `${session.siteUrl}/Media/`,
    ownersUrl: `${session.siteUrl}/_layouts/15/AccessDenied.aspx`,
    linkTo: (root) => threadLink(window.location.href, root),
    preparePicture: async (file) => ({ ...(await preparePictureLazily(file)), alt: '' })
  });
}
