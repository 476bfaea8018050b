import * as React from 'react';
import styles from './Marked.module.scss';

export interface MarkedProps {
  readonly text: string;
  /** From and to (exclusive), in order, never overlapping. */
  readonly ranges?: readonly (readonly [number, number])[];
}

/** A text with the parts marked that were typed. */
export function Marked({ text, ranges }: MarkedProps): JSX.Element {
  if (!ranges || ranges.length === 0) return <>{text}</>;
  const parts: React.ReactNode[] = [];
  let at: number = 0;
  for (const [start, end] of ranges) {
    parts.push(text.slice(at, start), <mark key={start} className={styles.mark}>{text.slice(start, end)}</mark>);
    at = end;
  }
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
}
