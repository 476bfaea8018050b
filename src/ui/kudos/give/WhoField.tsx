import * as React from 'react';
import { Thanked } from '../../../domain/kudos/suggestThanked';
import { Icon } from '../../icons/Icon';
import { Marked } from '../../shared/Marked';
import { useUniqueId } from '../../shared/useUniqueId';
import { useText } from '../../text/useText';
import { describeThankedChoice } from './describeThankedChoice';
import { keyOf } from './GiveModel';
import { ThankedAvatar } from './ThankedAvatar';
import { useSuggestions } from './useSuggestions';
import styles from './WhoField.module.scss';

export interface WhoFieldProps {
  readonly thanked: readonly Thanked[];
  readonly suggest: (query: string) => Promise<readonly Thanked[]>;
  readonly onChange: (thanked: readonly Thanked[]) => void;
  /** Enter in the empty field. */
  readonly onDone: () => void;
}

/** Whom to thank: what is chosen as tokens, and a field that suggests. */
export function WhoField({ thanked, suggest, onChange, onDone }: WhoFieldProps): JSX.Element {
  const text = useText();
  const { strings } = text;
  const id: string = useUniqueId('who');
  const [query, setQuery] = React.useState('');
  const input = React.useRef<HTMLInputElement>(null);
  const { found, active, setActive, close } = useSuggestions(query, suggest);
  const taken: ReadonlySet<string> = new Set(thanked.map(keyOf));
  const options: readonly Thanked[] | undefined = found?.filter(each => !taken.has(keyOf(each)));
  const isOpen: boolean = options !== undefined && query.trim() !== '';

  React.useEffect(() => {
    if (isOpen) document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [isOpen, active, id]);

  const choose = (chosen: Thanked): void => {
    // One unit, or one shift: a kudos thanks people, and at most one unit as a whole.
    const others = chosen.type === 'person' ? thanked : thanked.filter(each => each.type === 'person');
    onChange([...others, chosen]);
    setQuery('');
    close();
    input.current?.focus();
  };
  const remove = (gone: Thanked): void => {
    onChange(thanked.filter(each => each !== gone));
    input.current?.focus();
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const count: number = options?.length ?? 0;
    if (isOpen && count > 0 && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      setActive((active + (event.key === 'ArrowDown' ? 1 : -1) + count) % count);
    } else if (isOpen && count > 0 && (event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey))) {
      choose((options as readonly Thanked[])[active]);
    } else if (event.key === 'Enter' && query === '' && !event.ctrlKey) {
      onDone();
    } else if (event.key === 'Escape' && isOpen) {
      // The text stays; a second Escape closes the dialog.
      event.stopPropagation();
      close();
    } else if (event.key === 'Backspace' && query === '' && thanked.length > 0) {
      remove(thanked[thanked.length - 1]);
    } else {
      return;
    }
    event.preventDefault();
  };

  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {strings.KudosWhoLabel}
      </label>
      <div className={styles.box} onClick={event => event.target === event.currentTarget && input.current?.focus()}>
        {thanked.map(each => {
          const { name } = describeThankedChoice(each, text);
          return (
            <span key={keyOf(each)} className={styles.token}>
              <ThankedAvatar thanked={each} size={28} />
              <bdi>{name}</bdi>
              <button type="button" className={styles.remove} aria-label={text.fill(strings.KudosWhoRemove, { name })} onClick={() => remove(each)}>
                <Icon name="dismiss" size={16} />
              </button>
            </span>
          );
        })}
        <input
          ref={input}
          id={id}
          className={styles.input}
          role="combobox"
          aria-expanded={isOpen}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={isOpen && options && options.length > 0 ? `${id}-${active}` : undefined}
          autoComplete="off"
          enterKeyHint="next"
          value={query}
          data-autofocus
          onChange={event => setQuery(event.target.value)}
          onKeyDown={onKeyDown}
        />
      </div>
      <p role="status" className={styles.unseen}>
        {isOpen && options ? (options.length > 0 ? text.count(options.length, 'KudosWhoCount') : strings.KudosWhoNone) : ''}
      </p>
      {isOpen && options && (
        <div className={styles.popup}>
          {options.length === 0 && <p className={styles.none}>{strings.KudosWhoNone}</p>}
          <ul id={`${id}-list`} role="listbox" aria-label={strings.KudosWhoSuggestions} className={styles.list}>
            {options.map((each, index) => {
              const { name, detail } = describeThankedChoice(each, text);
              return (
                <li
                  key={keyOf(each)}
                  id={`${id}-${index}`}
                  role="option"
                  aria-selected={index === active}
                  className={styles.option}
                  onMouseDown={event => event.preventDefault()}
                  onClick={() => choose(each)}
                >
                  <ThankedAvatar thanked={each} size={32} />
                  <span className={styles.words}>
                    <Marked className={styles.name} text={name} query={query} />
                    <span className={styles.detail}>{detail}</span>
                  </span>
                </li>
              );
            })}
          </ul>
        </div>
      )}
    </div>
  );
}
