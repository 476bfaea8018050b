import * as React from 'react';
import { Place } from '../../domain/links/Place';
import { placeAddress } from '../../host/threadLink';
import { Openers, OpenersContext } from '../../ui/shared/OpenersContext';
import { SiteSession } from '../session/SiteSession';
import { overlayParts, OverlayProps, OverlayRequests } from './overlayParts';

export interface OverlaysProps {
  readonly session: SiteSession;
  /** What the page around offers itself; it goes before an overlay. */
  readonly openers?: Openers;
  readonly children: React.ReactNode;
}

type Opened = { [Name in keyof OverlayRequests]: { readonly name: Name; readonly request: OverlayRequests[Name] } }[keyof OverlayRequests];

/** Lets everything inside open a person's card or the give dialog over the page, one at a time; a unit has a page of its own. */
export function Overlays({ session, openers: given, children }: OverlaysProps): JSX.Element {
  const [opened, open] = React.useState<Opened>();
  const openers: Openers = React.useMemo(
    () => ({
      person: overlayParts.person && ((id) => open({ name: 'person', request: { id } })),
      unit: (path) => goTo(session, { kind: 'unit', path }),
      write: (unit) => goTo(session, { kind: 'write', unit }),
      giveKudos: overlayParts.giveKudos && ((prefill = {}) => open({ name: 'giveKudos', request: { prefill } })),
      takeDown: overlayParts.takeDown && ((request) => open({ name: 'takeDown', request })),
      moderate: overlayParts.moderate && ((request) => open({ name: 'moderate', request })),
      ...given
    }),
    [given, session]
  );
  return (
    <OpenersContext.Provider value={openers}>
      {children}
      {opened && <Shown session={session} opened={opened} onClose={() => open(undefined)} />}
    </OpenersContext.Provider>
  );
}

/** Away from a page that has no such place itself. */
function goTo({ siteUrl }: SiteSession, place: Place): void {
  window.location.assign(placeAddress(siteUrl, place));
}

function Shown({ session, opened, onClose }: { readonly session: SiteSession; readonly opened: Opened; readonly onClose: () => void }): JSX.Element | null {
  const Part = overlayParts[opened.name] as React.ComponentType<OverlayProps<keyof OverlayRequests>> | undefined;
  return (
    <React.Suspense fallback={null}>
      {Part && <Part session={session} request={opened.request} onClose={onClose} />}
    </React.Suspense>
  );
}
