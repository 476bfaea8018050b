import * as React from 'react';
import { useText } from '../../text/useText';
import { HealthModel, LoadRow } from './HealthModel';
import styles from './HealthView.module.scss';

/** What this browser has fetched. */
export function LoadCard({ load }: Pick<HealthModel, 'load'>): JSX.Element {
  const { strings, number } = useText();
  const row = (title: string, figures: LoadRow | undefined): JSX.Element => (
    <tr>
      <th scope="row">{title}</th>
      {[figures?.calls, figures?.ru, figures?.waits].map((figure, index) => (
        <td key={index}>{figure === undefined ? '–' : number(figure)}</td>
      ))}
    </tr>
  );
  return (
    <section className={styles.card}>
      <h3 className={styles.cardTitle}>{strings.AdminLoadTitle}</h3>
      <p className={styles.note}>{strings.AdminLoadNote}</p>
      <table className={styles.load}>
        <thead>
          <tr>
            <th scope="col">{strings.AdminLoadWhen}</th>
            <th scope="col">{strings.AdminLoadCalls}</th>
            <th scope="col">{strings.AdminLoadUnits}</th>
            <th scope="col">{strings.AdminLoadWaits}</th>
          </tr>
        </thead>
        <tbody>
          {row(strings.AdminLoadVisit, load.latestVisit)}
          {row(strings.AdminLoadToday, load.today)}
          {row(strings.AdminLoadWeek, load.sevenDays)}
        </tbody>
      </table>
    </section>
  );
}
