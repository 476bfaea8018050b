import * as React from 'react';
import styles from './AdminSection.module.scss';

export interface AdminSectionProps {
  readonly title: string;
  /** What it is for. */
  readonly about: string;
  readonly isBusy: boolean;
  readonly children: React.ReactNode;
}

/** A section of the administration that does one thing. */
export function AdminSection({ title, about, isBusy, children }: AdminSectionProps): JSX.Element {
  return (
    <section className={styles.section} aria-busy={isBusy}>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.about}>{about}</p>
      {children}
    </section>
  );
}
