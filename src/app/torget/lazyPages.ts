import * as React from 'react';
import { PageName } from '../../domain/links/Place';
import { PageProps } from './PageProps';

/** The pages, each loaded when it is first opened. */
export const lazyPages: Readonly<Record<PageName, React.LazyExoticComponent<(props: PageProps) => JSX.Element | null>>> = {
  home: React.lazy(async () => ({ default: (await import(/* webpackChunkName: 'torget-home' */ './HomePage')).HomePage })),
  colleagues: React.lazy(async () => ({ default: (await import(/* webpackChunkName: 'torget-colleagues' */ './ColleaguesPage')).ColleaguesPage })),
  kudos: React.lazy(async () => ({ default: (await import(/* webpackChunkName: 'torget-kudos' */ './ThanksPage')).ThanksPage })),
  mine: React.lazy(async () => ({ default: (await import(/* webpackChunkName: 'torget-mine' */ '../mine/MinePage')).MinePage }))
};
