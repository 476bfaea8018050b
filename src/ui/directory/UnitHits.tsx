import * as React from 'react';
import { UnitHit } from '../../domain/directory/search/UnitHit';
import { unitName } from '../../domain/people/unit';
import { Icon } from '../icons/Icon';
import { useText } from '../text/useText';
import { useDirectory } from './useDirectory';
import styles from './UnitHits.module.scss';

export interface UnitHitsProps {
  readonly units: readonly UnitHit[];
}

/** Units whose own name fits: a way to their pages. */
export function UnitHits({ units }: UnitHitsProps): JSX.Element {
  const { strings, count } = useText();
  const { actions } = useDirectory();
  return (
    <section className={styles.section} aria-label={strings.DirectoryUnits}>
      <ul className={styles.list}>
        {units.map(({ path, count: people }) => (
          <li key={path}>
            <button type="button" className={styles.unit} onClick={() => actions.go({ unit: path })}>
              <span className={styles.picture}>
                <Icon name="unit" />
              </span>
              <span className={styles.words}>
                <span className={styles.name}>{unitName(path)}</span>
                <span className={styles.meta}>{count(people, 'DirectoryPeopleCount')}</span>
              </span>
              <Icon name="chevronRight" size={16} className={styles.chevron} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
