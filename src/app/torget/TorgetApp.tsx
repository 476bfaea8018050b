import * as React from 'react';
import { PageName, Place } from '../../domain/links/Place';
import { BellButton } from '../../ui/bell/BellButton';
import { BellItem } from '../../ui/bell/BellModel';
import { Openers } from '../../ui/shared/OpenersContext';
import { ThemeValues } from '../../ui/theme/ThemeValues';
import { AppFrame } from '../../ui/torget/AppFrame';
import { PageFallback } from '../../ui/torget/PageFallback';
import { PageGuard } from '../../ui/torget/PageGuard';
import { AppSearch } from '../bar/AppSearch';
import { useBell } from '../bell/useBell';
import { Frame } from '../overlays/Frame';
import { lazyPages, offeredPages } from './lazyPages';
import { Torget } from './Torget';
import { usePlaces } from './usePlaces';

export interface TorgetAppProps {
  readonly torget: Torget;
  readonly theme: ThemeValues;
  readonly strings: ITorgetStrings;
}

/** Torget as an app, in any host. */
export function TorgetApp({ torget, theme, strings }: TorgetAppProps): JSX.Element {
  const { session, ways } = torget;
  const openers: Openers = React.useMemo(
    () => ({
      thread: (root) => ways.go({ kind: 'thread', root }),
      unit: (path) => ways.go({ kind: 'unit', path }),
      write: (unit) => ways.go({ kind: 'write', unit }),
      search: (query) => ways.go({ kind: 'search', query })
    }),
    [ways]
  );
  return (
    <Frame session={session} theme={theme} strings={strings} openers={openers}>
      <Pages torget={torget} />
    </Frame>
  );
}

function Pages({ torget }: { readonly torget: Torget }): JSX.Element {
  const { session, ways, bell } = torget;
  const places = usePlaces(ways);
  const model = useBell(bell);
  const onPage = React.useCallback((page: PageName) => ways.go({ kind: 'page', page }), [ways]);
  const field = React.useRef<HTMLInputElement>(null);
  const onSearch = React.useCallback(() => {
    if (field.current) field.current.select();
    else ways.go({ kind: 'search', query: '' });
  }, [ways]);
  const openConcern = ({ concern }: BellItem): void => torget.open(concern);
  const renderPage = (page: PageName): JSX.Element => {
    const Page = lazyPages[page];
    const { place, step }: { place: Place; step: number } = places[page] ?? { place: { kind: 'page', page }, step: 0 };
    return (
      <PageGuard>
        <React.Suspense fallback={<PageFallback />}>
          {Page && <Page torget={torget} place={place} step={step} />}
        </React.Suspense>
      </PageGuard>
    );
  };
  return (
    <AppFrame
      offered={offeredPages}
      page={offeredOf(ways.page())}
      onPage={onPage}
      onSearch={onSearch}
      hasShortcuts={session.preferences.current().shortcuts}
      search={
        <AppSearch
          session={session}
          field={field}
          short
          onAll={(query) => ways.go({ kind: 'search', query })}
          onPerson={(id) => ways.go({ kind: 'person', id })}
        />
      }
      bell={<BellButton model={model} actions={bell.actions} onOpen={openConcern} onAll={() => onPage('mine')} />}
      renderPage={renderPage}
    />
  );
}

/** What is not offered here is read in the feed, where thanks stand too. */
function offeredOf(page: PageName): PageName {
  return lazyPages[page] ? page : 'home';
}
