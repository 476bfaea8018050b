import * as React from 'react';
import * as ReactDom from 'react-dom';

import { Host } from '../../host/Host';
import { ThemeValues } from '../../host/ThemeValues';
import { Feed } from './Feed';
import { FeedApp } from './FeedApp';
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

/** Puts the feed in an element; another site means another feed, everything else shows at once. */
export function mountFeed({ element, host, strings, focusRoot }: MountFeed): MountedFeed {
  let feed: Feed | undefined;
  let site: string | undefined;

  return {
    show(properties, theme) {
      const options = toFeedOptions(properties, 'Torget');
      const wanted = toSitePath(properties.site);
      if (!feed || site !== wanted) {
        feed?.stop();
        site = wanted;
        feed = openFeed({ host, sitePath: site, options, focusRoot });
        feed.start().catch(() => undefined);
      } else {
        feed.setOptions(options);
      }
      ReactDom.render(<FeedApp feed={feed} theme={theme} strings={strings} locale={host.locale} />, element);
    },
    knowsUnit: async (path) => feed === undefined || feed.knowsUnit(path),
    unmount() {
      feed?.stop();
      ReactDom.unmountComponentAtNode(element);
    }
  };
}
