import * as React from 'react';
import { PageName } from '../../domain/links/Place';
import { Icon } from '../icons/Icon';
import { useText } from '../text/useText';
import { AppPage } from './appPages';
import styles from './BottomBar.module.scss';

export interface BottomBarProps {
  readonly pages: readonly AppPage[];
  readonly page: PageName;
  readonly onChange: (page: PageName) => void;
}

/** The four pages within reach of a thumb. */
export function BottomBar({ pages, page, onChange }: BottomBarProps): JSX.Element {
  const { strings } = useText();
  return (
    <nav aria-label={strings.MineNav} className={styles.bar}>
      {pages.map(({ name, word, icon, filled }) => (
        <button key={name} type="button" className={styles.page} aria-current={name === page ? 'page' : undefined} onClick={() => onChange(name)}>
          <Icon name={name === page ? filled : icon} size={24} />
          <span>{strings[word]}</span>
        </button>
      ))}
    </nav>
  );
}
