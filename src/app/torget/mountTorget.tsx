import * as React from 'react';
import * as ReactDom from 'react-dom';
import { Place } from '../../domain/links/Place';
import { Host } from '../../host/Host';
import { ThemeValues } from '../../host/ThemeValues';
import { toSitePath } from '../feed/feedProperties';
import { openSession } from '../session/openSession';
import { openTorget } from './openTorget';
import { Torget } from './Torget';
import { TorgetApp } from './TorgetApp';
import { TorgetProperties, toTorgetOptions } from './torgetProperties';

export interface MountTorget {
  readonly element: HTMLElement;
  readonly host: Host;
  readonly strings: ITorgetStrings;
  /** Where Torget is when the properties do not tell; the page's own site when left out. */
  readonly site?: string;
  readonly place?: Place;
}

export interface MountedTorget {
  /** Draws with what was chosen in the property pane and how the host looks now. */
  show(properties: Partial<TorgetProperties>, theme: ThemeValues): void;
  /** Whether a unit of that path is known; true while nobody can tell. */
  knowsUnit(path: string): Promise<boolean>;
  unmount(): void;
}

/** Puts the app in an element; another site or another choice means the app anew. */
export function mountTorget({ element, host, strings, site, place }: MountTorget): MountedTorget {
  let open: { readonly torget: Torget; readonly chosen: string } | undefined;

  return {
    show(properties, theme) {
      const options = toTorgetOptions(properties);
      const sitePath = toSitePath(properties.site) ?? site;
      const chosen = JSON.stringify([options, sitePath]);
      if (!open || open.chosen !== chosen) {
        open?.torget.stop();
        open = { torget: openTorget(openSession({ host, sitePath }), options, place), chosen };
        open.torget.start();
      }
      ReactDom.render(<TorgetApp key={chosen} torget={open.torget} theme={theme} strings={strings} />, element);
    },
    knowsUnit: async (path) => open === undefined || open.torget.session.people.knowsUnit(path),
    unmount() {
      ReactDom.unmountComponentAtNode(element);
      open?.torget.stop();
    }
  };
}
