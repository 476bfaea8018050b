import * as React from 'react';
import { unitName } from '../../domain/people/unit';
import { useText } from '../text/useText';
import { useDirectory } from './useDirectory';
import styles from './PathLinks.module.scss';

export interface PathLinksProps {
  /** From the administration down, without what one is on. */
  readonly above: readonly string[];
}

/** The way down to where one is, each step of which leads there. */
export function PathLinks({ above }: PathLinksProps): JSX.Element {
  const { strings } = useText();
  const { actions } = useDirectory();
  return (
    <nav aria-label={strings.DirectoryPath} className={styles.path}>
      <ol className={styles.steps}>
        <li>
          <button type="button" className={styles.step} onClick={() => actions.go('top')}>
            {strings.DirectoryOrganisation}
          </button>
        </li>
        {above.map(path => (
          <li key={path}>
            <button type="button" className={styles.step} onClick={() => actions.go({ unit: path })}>
              {unitName(path)}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
