import * as React from 'react';
import styles from './Marked.module.scss';

export interface MarkedProps {
  readonly text: string;
  /** What was typed. */
  readonly query: string;
  readonly className?: string;
}

/** A text with the words that begin as typed marked. What matches by other letters (a for å) is left as it is. */
export function Marked({ text, query, className }: MarkedProps): JSX.Element {
  const words: readonly string[] = query.trim().toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const parts: readonly string[] = text.split(/([\s-]+)/);
  return (
    <bdi className={className}>
      {parts.map((part, index) => {
        const lower: string = part.toLocaleLowerCase();
        const word: string | undefined = words.find(each => lower.startsWith(each));
        return word === undefined ? (
          part
        ) : (
          <React.Fragment key={index}>
            <mark className={styles.mark}>{part.slice(0, word.length)}</mark>
            {part.slice(word.length)}
          </React.Fragment>
        );
      })}
    </bdi>
  );
}
