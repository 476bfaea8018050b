import * as React from 'react';
import { offeredValues } from '../../../domain/kudos/KudosSettings';
import { Icon } from '../../icons/Icon';
import { KudosSettingsContext } from '../../shared/KudosSettingsContext';
import { useText } from '../../text/useText';
import { toLook } from '../useValue';
import styles from './ValueFilter.module.scss';

export interface ValueFilterProps {
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
}

/** Which value to show thanks for: toggle chips, one at a time. */
export function ValueFilter({ value, onChange }: ValueFilterProps): JSX.Element {
  const { strings, locale } = useText();
  const values = offeredValues(React.useContext(KudosSettingsContext));
  return (
    <div role="group" aria-label={strings.KudosValues} className={styles.chips}>
      <button type="button" className={styles.chip} aria-pressed={value === undefined} onClick={() => onChange(undefined)}>
        {strings.KudosAll}
      </button>
      {values.map(each => {
        const look = toLook(each, locale);
        return (
          <button
            key={each.id}
            type="button"
            className={styles.chip}
            aria-pressed={value === each.id}
            onClick={() => onChange(value === each.id ? undefined : each.id)}
          >
            <Icon name={look.icon} />
            {look.name}
          </button>
        );
      })}
    </div>
  );
}
