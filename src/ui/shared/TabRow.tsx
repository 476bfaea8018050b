import * as React from 'react';
import { ChoiceMenu } from './ChoiceMenu';
import { useOverflows } from './useOverflows';
import styles from './TabRow.module.scss';

export interface TabRowProps<Id extends string> {
  /** The tabs bear `<id>-<tab>`; so does the panel's `aria-labelledby`. */
  readonly id: string;
  readonly panelId: string;
  readonly label: string;
  readonly tabs: readonly { readonly id: Id; readonly title: string }[];
  readonly selected: Id;
  readonly onChange: (id: Id) => void;
}

function nextIndex(key: string, from: number, count: number): number | undefined {
  const step: Readonly<Record<string, number>> = { ArrowRight: from + 1, ArrowLeft: from - 1, Home: 0, End: count - 1 };
  return key in step ? (step[key] + count) % count : undefined;
}

/** A `tablist`: an arrow shows the next panel at once. Where the tabs do not fit on a line, they are a menu. */
export function TabRow<Id extends string>({ id, panelId, label, tabs, selected, onChange }: TabRowProps<Id>): JSX.Element {
  const row = React.useRef<HTMLDivElement>(null);
  const copy = React.useRef<HTMLDivElement>(null);
  const overflows: boolean = useOverflows(copy);
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const rightToLeft: boolean = row.current !== null && getComputedStyle(row.current).direction === 'rtl';
    const key: string = rightToLeft && event.key === 'ArrowLeft' ? 'ArrowRight' : rightToLeft && event.key === 'ArrowRight' ? 'ArrowLeft' : event.key;
    const next: number | undefined = nextIndex(key, tabs.findIndex(tab => tab.id === selected), tabs.length);
    if (next !== undefined) {
      event.preventDefault();
      onChange(tabs[next].id);
      row.current?.querySelectorAll('button')[next]?.focus();
    }
  };
  const choices = tabs.map((tab) => ({ key: tab.id, text: tab.title }));
  return (
    <>
      <div ref={copy} className={styles.copy} aria-hidden="true">
        {choices.map(({ key, text }) => (
          <span key={key} className={styles.tab}>
            {text}
          </span>
        ))}
      </div>
      {overflows ? (
        <ChoiceMenu id={`${id}-${selected}`} label={label} choices={choices} chosen={selected} onChange={(key) => onChange(key as Id)} />
      ) : (
        <div ref={row} role="tablist" aria-label={label} className={styles.tabs} onKeyDown={onKeyDown}>
          {choices.map(({ key, text }) => (
            <button
              key={key}
              id={`${id}-${key}`}
              type="button"
              role="tab"
              aria-selected={key === selected}
              aria-controls={panelId}
              tabIndex={key === selected ? 0 : -1}
              className={styles.tab}
              onClick={() => onChange(key)}
            >
              {text}
            </button>
          ))}
        </div>
      )}
    </>
  );
}
