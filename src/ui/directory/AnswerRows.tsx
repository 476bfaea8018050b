import * as React from 'react';
import { Person } from '../../domain/people/Person';
import { unitName } from '../../domain/people/unit';
import { Icon } from '../icons/Icon';
import { telephoneLink } from '../people/telephoneLink';
import { PersonName } from '../shared/PersonName';
import { useOpeners } from '../shared/useOpeners';
import { useText } from '../text/useText';
import { AnswerItem } from './DirectoryModel';
import styles from './AnswerRows.module.scss';

export interface AnswerRowsProps {
  readonly answers: readonly AnswerItem[];
}

/** Responsibilities that may be what was meant, below the people. */
export function AnswerRows({ answers }: AnswerRowsProps): JSX.Element {
  const { strings } = useText();
  const { unit: openUnit } = useOpeners();
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{strings.DirectoryAnswer}</h3>
      <ul className={styles.list}>
        {answers.map(({ responsibility, duty, responsible }) => {
          const person: Person | undefined = duty.now?.person ?? responsible;
          const [phone] = person?.phones ?? [];
          return (
            <li key={responsibility.id} className={styles.row}>
              <Icon name="responsibility" className={styles.icon} />
              <div className={styles.words}>
                <strong className={styles.task}>{responsibility.task}</strong>
                <div className={styles.meta}>
                  {openUnit ? (
                    <button type="button" className={styles.unit} onClick={() => openUnit(responsibility.unit)}>
                      {unitName(responsibility.unit)}
                    </button>
                  ) : (
                    unitName(responsibility.unit)
                  )}
                  {person && <span>{' · '}</span>}
                  {person && <PersonName id={person.id} name={person.name} className={styles.unit} />}
                </div>
              </div>
              {phone && (
                <a href={telephoneLink(phone)} className={styles.phone}>
                  {phone}
                </a>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
