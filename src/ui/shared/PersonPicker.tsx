import * as React from 'react';
import { Person } from '../../domain/people/Person';
import { unitName } from '../../domain/people/unit';
import { Icon } from '../icons/Icon';
import { Avatar } from './Avatar';
import { Field } from './Field';
import { TextButton } from './TextButton';
import { useUniqueId } from './useUniqueId';
import styles from './PersonPicker.module.scss';

export interface PersonPickerProps {
  readonly label: string;
  /** What stands in the empty field, and how a choice is taken back. */
  readonly words: { readonly find: string; readonly remove: (name: string) => string };
  readonly hint?: string;
  readonly error?: string;
  readonly chosen: readonly Person[];
  readonly most: number;
  readonly find: (text: string) => Promise<readonly Person[]>;
  readonly onChange: (people: readonly Person[]) => void;
}

/** A field where colleagues are chosen by name. */
export function PersonPicker({ label, words, hint, error, chosen, most, find, onChange }: PersonPickerProps): JSX.Element {
  const id: string = useUniqueId('picker');
  const field = React.useRef<HTMLInputElement>(null);
  const [query, setQuery] = React.useState('');
  const [found, setFound] = React.useState<readonly Person[]>([]);
  const [active, setActive] = React.useState(0);
  const latest = React.useRef('');

  const look = (text: string): void => {
    setQuery(text);
    latest.current = text;
    if (text.trim() === '') {
      setFound([]);
      return;
    }
    find(text).then(
      people => {
        if (latest.current !== text) return;
        setFound(people.filter(person => !chosen.some(one => one.id === person.id)));
        setActive(0);
      },
      () => setFound([])
    );
  };
  const choose = (person: Person): void => {
    look('');
    onChange([...chosen, person]);
    field.current?.focus();
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key === 'Backspace' && query === '' && chosen.length > 0) onChange(chosen.slice(0, -1));
    if (found.length === 0) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setActive((active + (event.key === 'ArrowDown' ? 1 : found.length - 1)) % found.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      choose(found[active]);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      look('');
    }
  };
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {describedBy => (
        <div className={styles.picker}>
          {chosen.map(person => (
            <span key={person.id} className={styles.token}>
              <Avatar id={person.id} name={person.name} size={28} />
              <span className={styles.name}>{person.name}</span>
              <TextButton look="small" aria-label={words.remove(person.name)} onClick={() => onChange(chosen.filter(one => one !== person))}>
                <Icon name="dismiss" size={16} />
              </TextButton>
            </span>
          ))}
          {chosen.length < most && (
            <input
              ref={field}
              id={id}
              type="text"
              role="combobox"
              aria-autocomplete="list"
              aria-expanded={found.length > 0}
              aria-controls={`${id}-list`}
              aria-activedescendant={found.length > 0 ? `${id}-${active}` : undefined}
              aria-describedby={describedBy}
              aria-invalid={error !== undefined}
              autoComplete="off"
              placeholder={words.find}
              className={styles.input}
              value={query}
              onChange={event => look(event.target.value)}
              onKeyDown={onKeyDown}
              onBlur={() => look('')}
            />
          )}
          <ul id={`${id}-list`} role="listbox" aria-label={label} className={styles.list} hidden={found.length === 0}>
            {found.map((person, i) => (
              <li key={person.id} id={`${id}-${i}`} role="option" aria-selected={i === active} className={styles.option} onMouseDown={event => event.preventDefault()} onClick={() => choose(person)}>
                <Avatar id={person.id} name={person.name} size={32} />
                <span className={styles.words}>
                  <span className={styles.name}>{person.name}</span>
                  <span className={styles.meta}>{[person.title, unitName(person.unit)].filter(Boolean).join(', ')}</span>
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Field>
  );
}
