import * as React from 'react';
import { Insight } from '../../../domain/kudos/insight';
import { valueOf, wordFor } from '../../../domain/kudos/KudosSettings';
import { KudosSettingsContext } from '../../shared/KudosSettingsContext';
import { useText } from '../../text/useText';
import { monthName } from './InsightChart';
import styles from './InsightCard.module.scss';

/** The figures as two tables. */
export function InsightTable({ figures }: { readonly figures: Insight }): JSX.Element {
  const text = useText();
  const { strings, locale } = text;
  const settings = React.useContext(KudosSettingsContext);
  return (
    <div className={styles.tables}>
      <table>
        <thead>
          <tr>
            <th scope="col">{strings.KudosCsvValue}</th>
            <th scope="col">{strings.KudosInsightCount}</th>
          </tr>
        </thead>
        <tbody>
          {figures.bars.map(({ value, count }) => (
            <tr key={value}>
              <th scope="row">{wordFor(valueOf(settings, value).name, locale)}</th>
              <td>{text.number(count)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{strings.KudosInsightTotal}</th>
            <td>{text.number(figures.total)}</td>
          </tr>
        </tbody>
      </table>
      <table>
        <thead>
          <tr>
            <th scope="col">{strings.KudosInsightMonth}</th>
            <th scope="col">{strings.KudosInsightCount}</th>
          </tr>
        </thead>
        <tbody>
          {figures.months.map(({ month, count }) => (
            <tr key={month}>
              <th scope="row">{`${monthName(month, text)} ${month.slice(0, 4)}`}</th>
              <td>{text.number(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
