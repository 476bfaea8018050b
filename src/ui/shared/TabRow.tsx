import * as React from 'react';
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

/** A `tablist`: an arrow shows the next panel at once. */
export function TabRow<Id extends string>({ id, panelId, label, tabs, selected, onChange }: TabRowProps<Id>): JSX.Element {
  const row = React.useRef<HTMLDivElement>(null);
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
  return (
    <div ref={row} role="tablist" aria-label={label} className={styles.tabs} onKeyDown={onKeyDown}>
      {tabs.map(tab => (
        <button
          key={tab.id}
          id={`${id}-${tab.id}`}
          type="button"
          role="tab"
          aria-selected={tab.id === selected}
          aria-controls={panelId}
          tabIndex={tab.id === selected ? 0 : -1}
          className={styles.tab}
          onClick={() => onChange(tab.id)}
        >
          {tab.title}
        </button>
      ))}
    </div>
  );
}
