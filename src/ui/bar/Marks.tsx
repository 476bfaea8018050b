import * as React from 'react';
import styles from './Marks.module.scss';

export interface MarksProps {
  readonly text: string;
  /** From and to (exclusive), in order. */
  readonly ranges: readonly (readonly [number, number])[];
}

/** A text with what was searched for in it set off by more than colour. */
export function Marks({ text, ranges }: MarksProps): JSX.Element {
  const parts: React.ReactNode[] = [];
  let end: number = 0;
  ranges.forEach(([from, to]) => {
    parts.push(text.slice(end, from), <mark key={from} className={styles.mark}>{text.slice(from, to)}</mark>);
    end = to;
  });
  return (
    <bdi>
      {parts}
      {text.slice(end)}
    </bdi>
  );
}
