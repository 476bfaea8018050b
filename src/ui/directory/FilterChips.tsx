import * as React from 'react';
import { useText } from '../text/useText';
import { DirectoryFilter } from './DirectoryModel';
import styles from './FilterChips.module.scss';

export interface FilterChipsProps {
  readonly filters: readonly DirectoryFilter[];
  readonly filter: DirectoryFilter;
  readonly onChange: (filter: DirectoryFilter) => void;
}

/** Among whom to look. */
export function FilterChips({ filters, filter, onChange }: FilterChipsProps): JSX.Element {
  const { strings } = useText();
  const words: Readonly<Record<DirectoryFilter, string>> = {
    all: strings.DirectoryFilterAll,
    administration: strings.DirectoryFilterAdministration,
    unit: strings.DirectoryFilterUnit,
    elected: strings.DirectoryFilterElected
  };
  return (
    <div role="group" aria-label={strings.DirectoryFilters} className={styles.chips}>
      {filters.map(each => (
        <button key={each} type="button" aria-pressed={each === filter} className={styles.chip} onClick={() => onChange(each)}>
          {words[each]}
        </button>
      ))}
    </div>
  );
}
