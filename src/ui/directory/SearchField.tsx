import * as React from 'react';
import { Icon } from '../icons/Icon';
import { TextButton } from '../shared/TextButton';
import { useText } from '../text/useText';
import { GridCursor } from './useGridCursor';
import styles from './SearchField.module.scss';

export interface SearchFieldProps {
  readonly field: React.RefObject<HTMLInputElement>;
  readonly query: string;
  readonly gridId: string;
  readonly hasGrid: boolean;
  readonly cursor: GridCursor;
  readonly short: boolean;
  readonly onChange: (query: string) => void;
}

/** Where one types. The answers stand below, and ↓ goes in among them. */
export function SearchField({ field, query, gridId, hasGrid, cursor, short, onChange }: SearchFieldProps): JSX.Element {
  const { strings } = useText();
  const clear = (): void => {
    onChange('');
    field.current?.focus();
  };
  const onKeyDown = (event: React.KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    if (cursor.onFieldKeyDown(event)) event.preventDefault();
    else if (event.key === 'Escape' && query !== '') {
      event.preventDefault();
      onChange('');
    }
  };
  return (
    <div className={styles.field} role="search">
      <Icon name="peopleSearch" className={styles.icon} />
      <input
        ref={field}
        type="text"
        role="combobox"
        aria-autocomplete="list"
        aria-haspopup="grid"
        aria-expanded={hasGrid}
        aria-controls={hasGrid ? gridId : undefined}
        aria-activedescendant={cursor.activeId}
        aria-label={strings.DirectorySearch}
        placeholder={short ? strings.DirectorySearchShort : strings.DirectorySearch}
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="search"
        maxLength={200}
        className={styles.input}
        value={query}
        onChange={event => onChange(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {query !== '' && (
        <TextButton look="icon" aria-label={strings.DirectoryClear} onClick={clear}>
          <Icon name="dismiss" />
        </TextButton>
      )}
    </div>
  );
}
