import * as React from 'react';
import { Callout, DirectionalHint } from '@fluentui/react/lib/Callout';
import { Icon } from '../icons/Icon';
import { TextButton } from '../shared/TextButton';
import { useUniqueId } from '../shared/useUniqueId';
import { useText } from '../text/useText';
import floating from '../theme/Floating.module.scss';
import { LayerScope } from '../theme/LayerScope';
import { itemsOf, QuickItem, QuickList } from './QuickList';
import { QuickResults } from './QuickResults';
import bar from './BarField.module.scss';
import styles from './QuickSearch.module.scss';

export interface QuickSearchProps {
  readonly results: QuickResults;
  readonly ownUnit: string;
  readonly onQuery: (query: string) => void;
  readonly onPerson: (id: string) => void;
  /** Shows a responsibility, or everything that was found, in Kollegor. */
  readonly onAll: (query: string) => void;
  /** The keys that lead here; left out when they are turned off. */
  readonly keys?: string;
  /** A shorter hint, where there is little room. */
  readonly short?: boolean;
  /** Begins with this, and with the focus. */
  readonly begun?: string;
  readonly field: React.RefObject<HTMLInputElement>;
}

/** One field for colleagues and responsibilities; what is found hangs under it. Old answers stay until the new are there. */
export function QuickSearch({ results, ownUnit, onQuery, onPerson, onAll, keys, short = false, begun, field }: QuickSearchProps): JSX.Element {
  const { strings, fill, count } = useText();
  const id: string = useUniqueId('quick');
  const frame = React.useRef<HTMLDivElement>(null);
  const [query, setQuery] = React.useState(begun ?? '');
  const [open, setOpen] = React.useState(begun !== undefined && begun !== '');
  const [active, setActive] = React.useState(-1);
  const items: readonly QuickItem[] = query.trim() === '' ? [] : itemsOf(results);
  const shows: boolean = open && query.trim() !== '';
  const isAnswered: boolean = results.query === query;
  const troubleWords = { noDirectory: strings.BarNoDirectory, noAccess: strings.BarNoAccess, filling: strings.BarFilling, noAnswer: strings.BarTrouble };
  React.useEffect(() => setActive(-1), [results]);
  React.useEffect(() => {
    if (begun === undefined) return;
    field.current?.focus();
    field.current?.setSelectionRange(begun.length, begun.length);
    if (begun !== '') onQuery(begun);
    // Once: what is typed afterwards is the field's own.
  }, []);

  const change = (next: string): void => {
    setQuery(next);
    setOpen(true);
    onQuery(next);
  };
  const leave = (): void => {
    setOpen(false);
    setActive(-1);
  };
  const choose = (item: QuickItem): void => {
    leave();
    if (item.kind === 'person') onPerson(item.hit.person.id);
    else onAll(item.answer.phrase);
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const { key } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      if (items.length === 0) return;
      setOpen(true);
      setActive(key === 'ArrowDown' ? (active + 1) % items.length : active <= 0 ? items.length - 1 : active - 1);
    } else if (key === 'Enter') {
      if (active >= 0 && active < items.length) choose(items[active]);
      else if (query.trim() !== '') {
        leave();
        onAll(query.trim());
      }
    } else if (key === 'Escape' && (shows || query !== '')) {
      if (shows) leave();
      else change('');
    } else return;
    event.preventDefault();
  };

  return (
    <div ref={frame} className={bar.field} role="search">
      <Icon name="search" />
      <input
        ref={field}
        type="text"
        role="combobox"
        aria-label={strings.BarSearch}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-expanded={shows && items.length > 0}
        aria-controls={shows && items.length > 0 ? id : undefined}
        aria-activedescendant={shows && active >= 0 ? `${id}-${active}` : undefined}
        aria-keyshortcuts={keys ? 'Alt+K' : undefined}
        placeholder={short ? strings.BarSearchShort : strings.BarSearch}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        className={bar.input}
        value={query}
        onChange={(event) => change(event.target.value)}
        onFocus={() => setOpen(true)}
        onKeyDown={onKeyDown}
      />
      {query === '' ? (
        keys && <kbd className={bar.keys}>{keys}</kbd>
      ) : (
        <TextButton
          look="icon"
          aria-label={strings.BarClear}
          onClick={() => {
            change('');
            field.current?.focus();
          }}
        >
          <Icon name="dismiss" size={16} />
        </TextButton>
      )}
      {shows && (
        <Callout
          className={floating.floating}
          target={frame}
          onDismiss={leave}
          directionalHint={DirectionalHint.bottomLeftEdge}
          isBeakVisible={false}
          gapSpace={4}
          calloutMinWidth={Math.min(480, window.innerWidth - 16)}
          preventDismissOnEvent={(event) => event.type === 'focus' || (event.type === 'click' && frame.current?.contains(event.target as Node) === true)}
        >
          <LayerScope className={styles.panel}>
            {items.length > 0 && <QuickList id={id} items={items} active={active} ownUnit={ownUnit} onChoose={choose} />}
            <p role="status" className={items.length > 0 ? styles.spoken : styles.none}>
              {results.trouble
                ? troubleWords[results.trouble]
                : items.length > 0
                  ? count(results.total + results.answers.length, 'BarFound')
                  : isAnswered
                    ? fill(strings.BarNone, { query: query.trim() })
                    : strings.BarWaiting}
            </p>
            <div className={styles.foot}>
              <span className={styles.help} aria-hidden="true">
                <kbd className={bar.keys}>↑ ↓</kbd> {strings.BarChoose} <kbd className={bar.keys}>Enter</kbd> {strings.BarOpen}{' '}
                <kbd className={bar.keys}>Esc</kbd> {strings.BarEscape}
              </span>
              <TextButton
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => {
                  leave();
                  onAll(query.trim());
                }}
              >
                {strings.BarAll}
              </TextButton>
            </div>
          </LayerScope>
        </Callout>
      )}
    </div>
  );
}
