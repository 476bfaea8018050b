import * as React from 'react';
import * as ReactDom from 'react-dom';

import { Host } from '../../host/Host';
import { ThemeValues } from '../../host/ThemeValues';
import { toSitePath } from '../feed/feedProperties';
import { Frame } from '../overlays/Frame';
import { openSession } from '../session/openSession';
import { SiteSession } from '../session/SiteSession';
import { Kudos } from './Kudos';
import { KudosPage } from './KudosPage';
import { KudosProperties, toKudosOptions } from './kudosProperties';
import { openKudos } from './openKudos';

export interface MountKudos {
  readonly element: HTMLElement;
  readonly host: Host;
  readonly strings: ITorgetStrings;
  readonly focusRoot?: string;
}

export interface MountedKudos {
  /** Draws with what the editor chose and how the host looks now. */
  show(properties: Partial<KudosProperties>, theme: ThemeValues): void;
  /** Whether a unit of that path is known; true while nobody can tell. */
  knowsUnit(path: string): Promise<boolean>;
  unmount(): void;
}

/** Puts Beröm in an element; another site means another session, everything else shows at once. */
export function mountKudos({ element, host, strings, focusRoot }: MountKudos): MountedKudos {
  let open: { readonly session: SiteSession; readonly kudos: Kudos; readonly site: string | undefined } | undefined;

  function close(): void {
    open?.kudos.stop();
    open?.session.stop();
  }

  return {
    show(properties, theme) {
      const options = toKudosOptions(properties);
      const site = toSitePath(properties.site);
      if (!open || open.site !== site) {
        close();
        const session = openSession({ host, sitePath: site });
        open = { session, site, kudos: openKudos(session, { options, focusRoot }) };
        open.kudos.start().catch(() => undefined);
      } else {
        open.kudos.setOptions(options);
      }
      const { session, kudos } = open;
      ReactDom.render(
        <Frame session={session} theme={theme} strings={strings}>
          <KudosPage kudos={kudos} />
        </Frame>,
        element
      );
    },
    knowsUnit: async (path) => open === undefined || open.session.people.knowsUnit(path),
    unmount() {
      close();
      ReactDom.unmountComponentAtNode(element);
    }
  };
}
