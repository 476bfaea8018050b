import * as React from 'react';
import { Callout, DirectionalHint } from '@fluentui/react/lib/Callout';
import { Place } from '../../domain/links/Place';
import { Host } from '../../host/Host';
import { placeAddress } from '../../host/threadLink';
import { BarPart } from '../../ui/bar/Bar';
import { BellPanel } from '../../ui/bell/BellPanel';
import { useOpeners } from '../../ui/shared/useOpeners';
import { ThemeValues } from '../../ui/theme/ThemeValues';
import floating from '../../ui/theme/Floating.module.scss';
import { createBell } from '../bell/createBell';
import { Bell } from '../bell/Bell';
import { useBell } from '../bell/useBell';
import { Frame } from '../overlays/Frame';
import { openSession } from '../session/openSession';
import { SiteSession } from '../session/SiteSession';
import { AppSearch } from './AppSearch';
import { loadWords } from './loadWords';

export interface SearchProps {
  readonly theme: ThemeValues;
  readonly field: React.RefObject<HTMLInputElement>;
  readonly begun: string;
  readonly hasShortcuts: boolean;
}

export interface PanelProps {
  readonly theme: ThemeValues;
  readonly part: Exclude<BarPart, 'search'>;
  readonly bell: React.RefObject<HTMLElement>;
  readonly onClose: () => void;
}

/** What stands behind the bar: one session, and what can be opened on it. */
export interface BarPanels {
  readonly Search: (props: SearchProps) => JSX.Element;
  readonly Panel: (props: PanelProps) => JSX.Element;
  close(): void;
}

const headingId: string = 'torget-bar-bell';

/** Opens the session behind the bar; the words come as ordinary scripts, in the page's language alone. */
export async function openBarPanels({ host, site }: { readonly host: Host; readonly site?: string }): Promise<BarPanels> {
  const strings = await loadWords(host.locale);
  const session: SiteSession = openSession({ host, sitePath: site });
  const bell: Bell = createBell(session, host.locale);
  bell.start().catch(() => undefined);
  const go = (place: Place): void => window.location.assign(placeAddress(session.siteUrl, place));
  const openers = { thread: (root: string) => go({ kind: 'thread', root }), search: (query: string) => go({ kind: 'search', query }) };

  function Search({ theme, field, begun, hasShortcuts }: SearchProps): JSX.Element {
    return (
      <Frame session={session} theme={theme} strings={strings} openers={openers}>
        <AppSearch
          session={session}
          field={field}
          begun={begun}
          keys={hasShortcuts ? strings.BarKeys : undefined}
          onAll={(query) => go({ kind: 'search', query })}
          onPerson={(id) => go({ kind: 'person', id })}
        />
      </Frame>
    );
  }

  function Panel({ theme, ...rest }: PanelProps): JSX.Element {
    return (
      <Frame session={session} theme={theme} strings={strings} openers={openers}>
        {rest.part === 'bell' ? <BellUnder {...rest} /> : <Give onClose={rest.onClose} />}
      </Frame>
    );
  }

  function BellUnder({ bell: button, onClose }: Omit<PanelProps, 'theme'>): JSX.Element {
    const model = useBell(bell);
    return (
      <Callout
        className={floating.floating}
        target={button}
        onDismiss={onClose}
        directionalHint={DirectionalHint.bottomRightEdge}
        isBeakVisible={false}
        gapSpace={4}
        setInitialFocus
        role="dialog"
        ariaLabelledBy={headingId}
      >
        <BellPanel
          model={model}
          actions={bell.actions}
          headingId={headingId}
          onOpen={({ concern }) => go({ kind: concern.kind === 'kudos' ? 'kudos' : 'thread', root: concern.root })}
          onAll={() => go({ kind: 'page', page: 'mine' })}
        />
      </Callout>
    );
  }

  /** The dialog is the overlay's own; where there is none, thanks are given in Torget. */
  function Give({ onClose }: { readonly onClose: () => void }): null {
    const { giveKudos } = useOpeners();
    const asked = React.useRef(false);
    React.useEffect(() => {
      if (asked.current) return;
      asked.current = true;
      if (giveKudos) giveKudos();
      else {
        onClose();
        go({ kind: 'page', page: 'kudos' });
      }
    }, [giveKudos, onClose]);
    return null;
  }

  return {
    Search,
    Panel,
    close() {
      bell.stop();
      session.stop();
    }
  };
}
