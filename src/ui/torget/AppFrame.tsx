import * as React from 'react';
import { PageName } from '../../domain/links/Place';
import { Icon } from '../icons/Icon';
import { NarrowContext } from '../shared/NarrowContext';
import { TextButton } from '../shared/TextButton';
import { useNarrow } from '../shared/useNarrow';
import { useUniqueId } from '../shared/useUniqueId';
import { useText } from '../text/useText';
import { AppPage, appPages } from './appPages';
import { AppTabs } from './AppTabs';
import { BottomBar } from './BottomBar';
import { useKeptPlaces } from './useKeptPlaces';
import styles from './AppFrame.module.scss';

export interface AppFrameProps {
  readonly offered: readonly PageName[];
  readonly page: PageName;
  readonly onPage: (page: PageName) => void;
  /** Opens the search; also Alt+K. */
  readonly onSearch: () => void;
  readonly hasShortcuts: boolean;
  /** The search in the row of a wide frame. */
  readonly search: React.ReactNode;
  readonly bell: React.ReactNode;
  /** Draws a page; asked for each one that has been opened. */
  readonly renderPage: (page: PageName) => React.ReactNode;
}

/** Torget as an app: four pages, search and bell; a bar at the bottom on a phone. A page that was opened stays as it was left. */
export function AppFrame({ offered, page, onPage, onSearch, hasShortcuts, search, bell, renderPage }: AppFrameProps): JSX.Element {
  const { strings } = useText();
  const id: string = useUniqueId('app');
  const frame = React.useRef<HTMLDivElement>(null);
  const narrow: boolean = useNarrow(frame);
  const pages: readonly AppPage[] = React.useMemo(() => appPages(offered), [offered]);
  const opened = useKeptPlaces(frame, page);
  React.useEffect(() => {
    if (!hasShortcuts) return undefined;
    const hear = (event: KeyboardEvent): void => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.code !== 'KeyK') return;
      event.preventDefault();
      onSearch();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [hasShortcuts, onSearch]);
  const title: string = page === 'home' ? 'Torget' : strings[(pages.find(({ name }) => name === page) ?? pages[0]).word];

  return (
    <NarrowContext.Provider value={narrow}>
      <div ref={frame} className={narrow ? styles.phone : styles.frame}>
        <header className={styles.row}>
          {narrow ? <h1 className={styles.title}>{title}</h1> : <AppTabs id={id} pages={pages} page={page} onChange={onPage} />}
          <div className={styles.tools}>
            {narrow ? (
              <TextButton look="icon" aria-label={strings.MineSearch} onClick={onSearch}>
                <Icon name="search" size={24} />
              </TextButton>
            ) : (
              <div className={styles.search}>{search}</div>
            )}
            {bell}
          </div>
        </header>
        {pages.map(
          ({ name }) =>
            opened.has(name) && (
              <div
                key={name}
                id={`${id}-page-${name}`}
                hidden={name !== page}
                className={styles.page}
                {...(narrow ? {} : { role: 'tabpanel', 'aria-labelledby': `${id}-tab-${name}` })}
              >
                {renderPage(name)}
              </div>
            )
        )}
        {narrow && <BottomBar pages={pages} page={page} onChange={onPage} />}
      </div>
    </NarrowContext.Provider>
  );
}
