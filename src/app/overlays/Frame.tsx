import * as React from 'react';
import { graphModeration } from '../../graph/moderation/graphModeration';
import { Openers } from '../../ui/shared/OpenersContext';
import { KudosSettingsContext } from '../../ui/shared/KudosSettingsContext';
import { ModerationActionsContext } from '../../ui/shared/ModerationActionsContext';
import { ThanksActionsContext } from '../../ui/shared/ThanksActionsContext';
import { TextProvider } from '../../ui/text/TextProvider';
import { ThemeValues } from '../../ui/theme/ThemeValues';
import { TorgetTheme } from '../../ui/theme/TorgetTheme';
import { createThanksActions } from '../kudos/createThanksActions';
import { createModerationActions } from '../moderation/createModerationActions';
import { useKudosSettings } from '../settings/useKudosSettings';
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
  const thanks = React.useMemo(() => createThanksActions(session), [session]);
  const moderation = React.useMemo(() => {
    const { client, site, viewer, host, isOwnSite } = session;
    return createModerationActions(session, graphModeration({ client, site, viewerId: viewer.id }), isOwnSite && host.isSiteOwner);
  }, [session]);
  return (
    <TorgetTheme theme={theme}>
      <TextProvider strings={strings} locale={session.host.locale}>
        <KudosSettingsContext.Provider value={useKudosSettings(session)}>
          <ThanksActionsContext.Provider value={thanks}>
            <ModerationActionsContext.Provider value={moderation}>
              <Overlays session={session} openers={openers}>
                {children}
              </Overlays>
            </ModerationActionsContext.Provider>
          </ThanksActionsContext.Provider>
        </KudosSettingsContext.Provider>
      </TextProvider>
    </TorgetTheme>
  );
}
