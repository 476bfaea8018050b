import * as React from 'react';
import { Openers } from '../../ui/shared/OpenersContext';
import { TextProvider } from '../../ui/text/TextProvider';
import { ThemeValues } from '../../ui/theme/ThemeValues';
import { TorgetTheme } from '../../ui/theme/TorgetTheme';
import { SiteSession } from '../session/SiteSession';
import { Overlays } from './Overlays';

export interface FrameProps {
  readonly session: SiteSession;
  readonly theme: ThemeValues;
  /** The areas of words that the page needs, merged. */
  readonly strings: ITorgetStrings;
  readonly openers?: Openers;
  readonly children: React.ReactNode;
}

/** What stands around a page in any host: the host's looks and language, and what opens over the page. */
export function Frame({ session, theme, strings, openers, children }: FrameProps): JSX.Element {
  return (
    <TorgetTheme theme={theme}>
      <TextProvider strings={strings} locale={session.host.locale}>
        <Overlays session={session} openers={openers}>
          {children}
        </Overlays>
      </TextProvider>
    </TorgetTheme>
  );
}
