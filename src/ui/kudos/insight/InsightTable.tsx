import * as React from 'react';
import { Insight } from '../../../domain/kudos/insight';
import { valueOf, wordFor } from '../../../domain/kudos/KudosSettings';
import { KudosSettingsContext } from '../../shared/KudosSettingsContext';
import { useText } from '../../text/useText';
import { monthName } from './InsightChart';
import styles from './InsightCard.module.scss';

/** The figures as a table: values, and months. */
export function InsightTable({ figures }: { readonly figures: Insight }): JSX.Element {
  const text = useText();
  const { strings, locale } = text;
  const settings = React.useContext(KudosSettingsContext);
  const { bars, months, total } = figures;
  return (
    <table className={styles.table}>
      <caption className={styles.unseen}>{strings.KudosInsightCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{strings.KudosCsvValue}</th>
          {months.map(({ month }) => (
            <th key={month} scope="col">
              {monthName(month, text)}
            </th>
          ))}
          <th scope="col">{strings.KudosInsightTotal}</th>
        </tr>
      </thead>
      <tbody>
        {bars.map(({ value, count }, at) => (
          <tr key={value}>
            <th scope="row">{wordFor(valueOf(settings, value).name, locale)}</th>
            {months.map(({ month, counts }) => (
              <td key={month}>{text.number(counts[at])}</td>
            ))}
            <td>{text.number(count)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{strings.KudosInsightTotal}</th>
          {months.map(({ month, count }) => (
            <td key={month}>{text.number(count)}</td>
          ))}
          <td>{text.number(total)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
