import * as React from 'react';
import * as ReactDom from 'react-dom';

import { Place } from '../../domain/links/Place';
import { Host } from '../../host/Host';
import { ThemeValues } from '../../host/ThemeValues';
import { DirectoryOptions } from '../../ui/directory/DirectoryModel';
import { MessageBox } from '../../ui/shared/MessageBox';
import { Openers } from '../../ui/shared/OpenersContext';
import { toSitePath } from '../feed/feedProperties';
import { Frame } from '../overlays/Frame';
import { openSession } from '../session/openSession';
import { SiteSession } from '../session/SiteSession';
import { Directory } from './Directory';
import { DirectoryPage } from './DirectoryPage';
import { DirectoryProperties, toDirectoryOptions } from './directoryProperties';
import { openDirectory } from './openDirectory';

export interface MountDirectory {
  readonly element: HTMLElement;
  readonly host: Host;
  readonly strings: ITorgetStrings;
  /** What the page was opened for. */
  readonly place?: Place;
}

export interface MountedDirectory {
  /** Draws with what the editor chose and how the host looks now. */
  show(properties: Partial<DirectoryProperties>, theme: ThemeValues): void;
  /** Whether a unit of that path is known; true while nobody can tell. */
  knowsUnit(path: string): boolean;
  unmount(): void;
}

interface Opened {
  readonly site: string | undefined;
  readonly session: SiteSession;
  directory?: Directory;
  openers?: Openers;
  /** The code of the directory could not be loaded. */
  failed?: boolean;
}

/** Puts Kollegor in an element; another site means another session, everything else shows at once. */
export function mountDirectory({ element, host, strings, place }: MountDirectory): MountedDirectory {
  let opened: Opened | undefined;
  let latest: { readonly options: DirectoryOptions; readonly theme: ThemeValues } | undefined;

  function close(): void {
    opened?.directory?.stop();
    opened?.session.stop();
    opened = undefined;
  }

  function open(site: string | undefined, options: DirectoryOptions): void {
    const mine: Opened = { site, session: openSession({ host, sitePath: site }) };
    opened = mine;
    mine.session.start().catch(() => undefined);
    openDirectory(mine.session, { options, strings }).then(
      (directory) => {
        if (opened !== mine) return directory.stop();
        mine.directory = directory;
        mine.openers = { unit: (path) => directory.actions.go({ unit: path }), around: (id) => directory.actions.go({ around: id }) };
        directory.start();
        draw();
      },
      () => {
        mine.failed = true;
        draw();
      }
    );
  }

  function draw(): void {
    if (!opened || !latest || (!opened.directory && !opened.failed)) return;
    const { session, directory, openers } = opened;
    directory?.setOptions(latest.options);
    ReactDom.render(
      <Frame session={session} theme={latest.theme} strings={strings} openers={openers}>
        {directory ? (
          <DirectoryPage directory={directory} place={place} />
        ) : (
          <MessageBox look="error" icon="alert" title={strings.DirectoryNotOpenedTitle}>
            {strings.DirectoryNotOpened}
          </MessageBox>
        )}
      </Frame>,
      element
    );
  }

  return {
    show(properties, theme) {
      const options = toDirectoryOptions(properties, strings.DirectoryTitle);
      const site = toSitePath(properties.site);
      latest = { options, theme };
      if (!opened || opened.site !== site) {
        close();
        open(site, options);
      }
      draw();
    },
    knowsUnit: (path) => opened?.directory === undefined || opened.directory.knowsUnit(path),
    unmount() {
      close();
      ReactDom.unmountComponentAtNode(element);
    }
  };
}
