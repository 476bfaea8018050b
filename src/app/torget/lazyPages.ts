import * as React from 'react';
import { PageName, pageNames } from '../../domain/links/Place';
import { PageProps } from './PageProps';

type LazyPage = React.LazyExoticComponent<(props: PageProps) => JSX.Element | null>;

/** The pages, each loaded when it is first opened. One that is not here is not offered. */
export const lazyPages: { readonly [Name in PageName]?: LazyPage } = {
  home: React.lazy(async () => ({ default: (await import(/* webpackChunkName: 'torget-home' */ './HomePage')).HomePage })),
  colleagues: React.lazy(async () => ({ default: (await import(/* webpackChunkName: 'torget-colleagues' */ './ColleaguesPage')).ColleaguesPage })),
  kudos: React.lazy(async () => ({ default: (await import(/* webpackChunkName: 'torget-kudos' */ './ThanksPage')).ThanksPage })),
  mine: React.lazy(async () => ({ default: (await import(/* webpackChunkName: 'torget-mine' */ '../mine/MinePage')).MinePage }))
};

export const offeredPages: readonly PageName[] = pageNames.filter((name) => lazyPages[name] !== undefined);
