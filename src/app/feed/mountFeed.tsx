import * as React from 'react';
import * as ReactDom from 'react-dom';

import { Host } from '../../host/Host';
import { ThemeValues } from '../../host/ThemeValues';
import { Frame } from '../overlays/Frame';
import { SiteSession } from '../session/SiteSession';
import { openSession } from '../session/openSession';
import { Feed } from './Feed';
import { FeedPage } from './FeedPage';
import { FeedProperties, toFeedOptions, toSitePath } from './feedProperties';
import { openFeed } from './openFeed';

export interface MountFeed {
  readonly element: HTMLElement;
  readonly host: Host;
  readonly strings: ITorgetStrings;
  readonly focusRoot?: string;
}

export interface MountedFeed {
  /** Draws with what the editor chose and how the host looks now. */
  show(properties: Partial<FeedProperties>, theme: ThemeValues): void;
  /** Whether a unit of that path is known; true while nobody can tell. */
  knowsUnit(path: string): Promise<boolean>;
  unmount(): void;
}

/** Puts the feed in an element; another site means another session, everything else shows at once. */
export function mountFeed({ element, host, strings, focusRoot }: MountFeed): MountedFeed {
  let open: { readonly session: SiteSession; readonly feed: Feed; readonly site: string | undefined } | undefined;

  function close(): void {
    open?.feed.stop();
    open?.session.stop();
  }

  return {
    show(properties, theme) {
      const options = toFeedOptions(properties, 'Torget');
      const site = toSitePath(properties.site);
      if (!open || open.site !== site) {
        close();
        const session = openSession({ host, sitePath: site, wanted: options.pageSize });
        open = { session, site, feed: openFeed(session, { options, focusRoot }) };
        open.feed.start().catch(() => undefined);
      } else {
        open.feed.setOptions(options);
      }
      const { session, feed } = open;
      ReactDom.render(
        <Frame session={session} theme={theme} strings={strings}>
          <FeedPage feed={feed} />
        </Frame>,
        element
      );
    },
    knowsUnit: async (path) => open === undefined || open.feed.knowsUnit(path),
    unmount() {
      close();
      ReactDom.unmountComponentAtNode(element);
    }
  };
}
