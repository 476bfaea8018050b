import * as React from 'react';
import { useUniqueId } from '../shared/useUniqueId';
import styles from './Card.module.scss';

export interface CardProps {
  readonly title: string;
  readonly children: React.ReactNode;
  /** Stands at the end of the title's row. */
  readonly tool?: React.ReactNode;
  /** Rows that reach the edges. */
  readonly flush?: boolean;
}

/** A part of the page with a title of its own. */
export function Card({ title, children, tool, flush = false }: CardProps): JSX.Element {
  const id: string = useUniqueId('card');
  return (
    <section className={styles.card} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        {tool}
      </div>
      <div className={flush ? styles.flush : styles.body}>{children}</div>
    </section>
  );
}
