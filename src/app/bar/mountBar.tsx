import * as React from 'react';
import * as ReactDom from 'react-dom';
import { bellRecordKey, isFresh, toBellRecord } from '../../domain/bell/BellRecord';
import { Host } from '../../host/Host';
import { ThemeValues } from '../../host/ThemeValues';
import { isSharedDevice } from '../../storage/sharedDevice';
import { openDevice } from '../../storage/openDevice';
import { BarStage, BarState } from './BarStage';
import { createPolite } from './createPolite';

export interface MountBar {
  readonly element: HTMLElement;
  readonly host: Host;
  readonly strings: Pick<ITorgetStrings, Extract<keyof ITorgetStrings, `Bar${string}`>>;
  /** Server-relative path of Torget's site; the page's own site when left out. */
  readonly site?: string;
}

export interface MountedBar {
  show(theme: ThemeValues): void;
  unmount(): void;
}

/**
 * Puts the bar in an element. Its number is what the device keeps; while that is fresh, nothing is asked of anybody and
 * nothing more is loaded. When it is not, one polite turn is taken, a while after the page has come to rest.
 */
export function mountBar({ element, host, strings, site }: MountBar): MountedBar {
  const siteUrl = site ? new URL(site, host.siteUrl).href.replace(/\/+$/, '') : host.siteUrl;
  const { host: address, pathname } = new URL(siteUrl);
  const device = openDevice({ site: address + pathname, userId: host.viewer.id, memoryOnly: isSharedDevice() });
  let state: BarState = { newCount: undefined, hasShortcuts: true };
  let theme: ThemeValues | undefined;

  function draw(): void {
    if (theme) ReactDom.render(<BarStage host={host} site={site} siteUrl={siteUrl} strings={strings} theme={theme} state={state} />, element);
  }

  const polite = createPolite({
    isFresh: async () => {
      const record = toBellRecord(await device.small.get(bellRecordKey));
      state = { ...state, newCount: record?.newCount };
      draw();
      return isFresh(record, Date.now());
    },
    takeTurn: async () => (await import(/* webpackChunkName: 'torget-bar-turn' */ './takeOneTurn')).takeOneTurn({ host, sitePath: site }),
    random: Math.random,
    page: document
  });

  device.small.get('preferences').then(
    (stored) => {
      state = { ...state, hasShortcuts: (stored as { readonly shortcuts?: unknown } | undefined)?.shortcuts !== false };
      draw();
    },
    () => undefined
  );
  const hearing = device.tabs.listen((message) => {
    if (message.type === 'small' && message.key === bellRecordKey) polite.look();
  });
  if (host.viewer.id !== '') polite.start();

  return {
    show(next) {
      theme = next;
      draw();
    },
    unmount() {
      polite.stop();
      hearing.stop();
      device.close();
      ReactDom.unmountComponentAtNode(element);
    }
  };
}
