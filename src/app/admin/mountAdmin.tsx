import * as React from 'react';
import * as ReactDom from 'react-dom';

import { Host } from '../../host/Host';
import { ThemeValues } from '../../host/ThemeValues';
import { Frame } from '../overlays/Frame';
import { openSession } from '../session/openSession';
import { AdminPage } from './AdminPage';

export interface MountAdmin {
  readonly element: HTMLElement;
  readonly host: Host;
  readonly strings: ITorgetStrings;
  /** Of the package: `0.1.0`. */
  readonly version: string;
}

export interface MountedAdmin {
  show(theme: ThemeValues): void;
  unmount(): void;
}

/** Puts the administration of the page's own site in an element. */
export function mountAdmin({ element, host, strings, version }: MountAdmin): MountedAdmin {
  const session = openSession({ host });
  session.start().catch(() => undefined);
  return {
    show(theme) {
      ReactDom.render(
        <Frame session={session} theme={theme} strings={strings}>
          <AdminPage session={session} version={version} />
        </Frame>,
        element
      );
    },
    unmount() {
      ReactDom.unmountComponentAtNode(element);
      session.stop();
    }
  };
}
