import * as React from 'react';
import { Insight } from '../../../domain/kudos/insight';
import { Icon } from '../../icons/Icon';
import { Text } from '../../text/createText';
import { useText } from '../../text/useText';
import { useValue } from '../useValue';
import styles from './InsightCard.module.scss';

/** Bars with their labels, which tell the parts of the months apart as well; the same figures stand in the table. */
export function InsightChart({ figures }: { readonly figures: Insight }): JSX.Element {
  const text = useText();
  const most: number = Math.max(1, ...figures.bars.map(({ count }) => count));
  const mostInMonth: number = Math.max(1, ...figures.months.map(({ count }) => count));
  return (
    <>
      <ul className={styles.bars}>
        {figures.bars.map(({ value, count }) => (
          <Bar key={value} value={value} count={count} share={count / most} />
        ))}
      </ul>
      <h3 className={styles.subtitle}>{text.strings.KudosInsightMonths}</h3>
      <ul className={styles.months}>
        {figures.months.map(({ month, count, counts }) => (
          <li key={month}>
            <span className={styles.count}>{text.number(count)}</span>
            <span className={styles.column}>
              {figures.bars.map(({ value }, at) => (
                <Part key={value} value={value} height={Math.round((counts[at] / mostInMonth) * 72)} />
              ))}
            </span>
            <span className={styles.month}>{monthName(month, text)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Bar({ value, count, share }: { readonly value: string; readonly count: number; readonly share: number }): JSX.Element {
  const text = useText();
  const look = useValue(value);
  return (
    <li className={styles.bar} style={look.style}>
      <span className={styles.value}>
        <Icon name={look.icon} />
        {look.name}
      </span>
      <span>{count > 0 && <span className={styles.fill} style={{ width: `${Math.round(share * 100)}%` }} />}</span>
      <span className={styles.count}>{text.number(count)}</span>
    </li>
  );
}

/** @param height of the bar, in pixels */
function Part({ value, height }: { readonly value: string; readonly height: number }): JSX.Element | null {
  const { style } = useValue(value);
  return height > 0 ? <span className={styles.part} style={{ ...style, height: `${height}px` }} /> : null;
}

export function monthName(month: string, { locale }: Pick<Text, 'locale'>): string {
  return new Intl.DateTimeFormat(locale, { month: 'short' }).format(new Date(`${month}-15T12:00:00`)).replace('.', '');
}
