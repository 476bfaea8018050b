import * as React from 'react';
import { PageName } from '../../domain/links/Place';
import { useText } from '../text/useText';
import { AppPage } from './appPages';
import styles from './AppTabs.module.scss';

export interface AppTabsProps {
  readonly id: string;
  readonly pages: readonly AppPage[];
  readonly page: PageName;
  readonly onChange: (page: PageName) => void;
}

/** The four pages in a row. An arrow shows the next one at once. */
export function AppTabs({ id, pages, page, onChange }: AppTabsProps): JSX.Element {
  const { strings } = useText();
  const row = React.useRef<HTMLDivElement>(null);
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const from: number = pages.findIndex(({ name }) => name === page);
    const last: number = pages.length - 1;
    const steps: Readonly<Record<string, number>> = { ArrowRight: from === last ? 0 : from + 1, ArrowLeft: from === 0 ? last : from - 1, Home: 0, End: last };
    if (!(event.key in steps)) return;
    event.preventDefault();
    onChange(pages[steps[event.key]].name);
    row.current?.querySelectorAll('button')[steps[event.key]]?.focus();
  };
  return (
    <div ref={row} role="tablist" aria-label={strings.MineNav} className={styles.tabs} onKeyDown={onKeyDown}>
      {pages.map(({ name, word }) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`${id}-tab-${name}`}
          aria-controls={`${id}-page-${name}`}
          aria-selected={name === page}
          tabIndex={name === page ? 0 : -1}
          className={styles.tab}
          onClick={() => onChange(name)}
        >
          {strings[word]}
        </button>
      ))}
    </div>
  );
}
