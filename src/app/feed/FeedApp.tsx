import * as React from 'react';

import { FeedView } from '../../ui/feed/FeedView';
import { TextProvider } from '../../ui/text/TextProvider';
import { ThemeValues } from '../../ui/theme/ThemeValues';
import { TorgetTheme } from '../../ui/theme/TorgetTheme';
import { Feed } from './Feed';
import { useFeed } from './useFeed';

export interface FeedAppProps {
  readonly feed: Feed;
  readonly theme: ThemeValues;
  readonly strings: ITorgetStrings;
  readonly locale: string;
}

/** The feed in any host: in the host's looks and language. */
export function FeedApp({ feed, theme, strings, locale }: FeedAppProps): JSX.Element {
  const model = useFeed(feed);
  return (
    <TorgetTheme theme={theme}>
      <TextProvider strings={strings} locale={locale}>
        <FeedView model={model} actions={feed.actions} />
      </TextProvider>
    </TorgetTheme>
  );
}
