import * as React from 'react';
import { Text } from '../text/createText';
import { useText } from '../text/useText';
import { FeedFilter } from './FeedModel';
import styles from './FeedTabs.module.scss';

export interface FeedTabsProps {
  readonly id: string;
  readonly panelId: string;
  readonly filters: readonly FeedFilter[];
  readonly filter: FeedFilter;
  readonly onChange: (filter: FeedFilter) => void;
}

function wordFor(filter: FeedFilter, { strings }: Text): string {
  switch (filter) {
    case 'administration':
      return strings.TabAdministration;
    case 'unit':
      return strings.TabUnit;
    case 'questions':
      return strings.TabQuestions;
    default:
      return strings.TabAll;
  }
}

function nextIndex(key: string, from: number, count: number): number | undefined {
  const step: Readonly<Record<string, number>> = { ArrowRight: from + 1, ArrowLeft: from - 1, Home: 0, End: count - 1 };
  return key in step ? (step[key] + count) % count : undefined;
}

/** Which posts to show. An arrow shows the next kind at once. */
export function FeedTabs({ id, panelId, filters, filter, onChange }: FeedTabsProps): JSX.Element {
  const text = useText();
  const row = React.useRef<HTMLDivElement>(null);
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const rightToLeft: boolean = row.current !== null && getComputedStyle(row.current).direction === 'rtl';
    const key: string = rightToLeft && event.key === 'ArrowLeft' ? 'ArrowRight' : rightToLeft && event.key === 'ArrowRight' ? 'ArrowLeft' : event.key;
    const next: number | undefined = nextIndex(key, filters.indexOf(filter), filters.length);
    if (next !== undefined) {
      event.preventDefault();
      onChange(filters[next]);
      row.current?.querySelectorAll('button')[next]?.focus();
    }
  };
  return (
    <div ref={row} role="tablist" aria-label={text.strings.Tabs} className={styles.tabs} onKeyDown={onKeyDown}>
      {filters.map(each => (
        <button
          key={each}
          id={`${id}-${each}`}
          type="button"
          role="tab"
          aria-selected={each === filter}
          aria-controls={panelId}
          tabIndex={each === filter ? 0 : -1}
          className={styles.tab}
          onClick={() => onChange(each)}
        >
          {wordFor(each, text)}
        </button>
      ))}
    </div>
  );
}
