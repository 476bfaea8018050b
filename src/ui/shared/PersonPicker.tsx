import * as React from 'react';
import { Person } from '../../domain/people/Person';
import { unitName } from '../../domain/people/unit';
import { Icon } from '../icons/Icon';
import { Avatar } from './Avatar';
import { TextButton } from './TextButton';
import { useUniqueId } from './useUniqueId';
import styles from './PersonPicker.module.scss';

export interface PersonPickerProps {
  readonly label: string;
  /** What stands in the empty field, and how the choice is taken back. */
  readonly words: { readonly find: string; readonly remove: string };
  /** Below the field. */
  readonly hint?: string;
  readonly person?: Person;
  /** Entra id of who is not offered. */
  readonly except: string;
  readonly suggest: (text: string) => Promise<readonly Person[]>;
  readonly onChange: (person: Person | undefined) => void;
}

/** One colleague, found by name. */
export function PersonPicker({ label, words, hint, person, except, suggest, onChange }: PersonPickerProps): JSX.Element {
  const id: string = useUniqueId('picker');
  const [query, setQuery] = React.useState('');
  const [found, setFound] = React.useState<readonly Person[]>([]);
  const [active, setActive] = React.useState(0);
  const asked = React.useRef(0);
  const field = React.useRef<HTMLInputElement>(null);
  const search = (text: string): void => {
    setQuery(text);
    const turn = ++asked.current;
    if (text.trim() === '') return setFound([]);
    suggest(text).then(
      // No answer of an older search replaces a newer one.
      (people) => {
        if (turn !== asked.current) return;
        setFound(people.filter((each) => each.id !== except));
        setActive(0);
      },
      () => undefined
    );
  };
  const choose = (chosen: Person): void => {
    asked.current++;
    setQuery('');
    setFound([]);
    onChange(chosen);
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (found.length === 0) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') setActive((active + (event.key === 'ArrowDown' ? 1 : found.length - 1)) % found.length);
    else if (event.key === 'Enter') choose(found[active]);
    else if (event.key === 'Escape') setFound([]);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  if (person) {
    return (
      <div className={styles.picker}>
        <span className={styles.label}>{label}</span>
        <span className={styles.chosen}>
          <Avatar id={person.id} name={person.name} size={28} />
          <span>{person.name}</span>
          <TextButton look="icon" aria-label={words.remove} onClick={() => onChange(undefined)}>
            <Icon name="dismiss" size={16} />
          </TextButton>
        </span>
      </div>
    );
  }
  return (
    <div className={styles.picker}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <input
        ref={field}
        id={id}
        type="text"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={found.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={found.length > 0 ? `${id}-${active}` : undefined}
        placeholder={words.find}
        aria-describedby={hint ? `${id}-hint` : undefined}
        autoComplete="off"
        className={styles.input}
        value={query}
        onChange={(event) => search(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={() => setFound([])}
      />
      {hint && (
        <p id={`${id}-hint`} className={styles.role}>
          {hint}
        </p>
      )}
      <ul id={`${id}-list`} role="listbox" aria-label={label} className={styles.list} hidden={found.length === 0}>
        {found.map((each, index) => (
          <li
            key={each.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            className={styles.option}
            onMouseDown={(event) => {
              event.preventDefault();
              choose(each);
            }}
          >
            <Avatar id={each.id} name={each.name} size={28} />
            <span className={styles.words}>
              <span>{each.name}</span>
              <span className={styles.role}>{[each.title, unitName(each.unit)].filter(Boolean).join(', ')}</span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
