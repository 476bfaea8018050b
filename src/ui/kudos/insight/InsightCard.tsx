import * as React from 'react';
import { unitName } from '../../../domain/people/unit';
import { Icon } from '../../icons/Icon';
import { ChoiceMenu } from '../../shared/ChoiceMenu';
import { MessageBox } from '../../shared/MessageBox';
import { SecondaryAction } from '../../shared/SecondaryAction';
import { SegmentSwitch } from '../../shared/SegmentSwitch';
import { useUniqueId } from '../../shared/useUniqueId';
import { Text } from '../../text/createText';
import { useText } from '../../text/useText';
import { joinNames } from '../describeThanked';
import { InsightModel, KudosPageActions } from '../KudosModel';
import { InsightChart } from './InsightChart';
import { InsightTable } from './InsightTable';
import styles from './InsightCard.module.scss';

export interface InsightCardProps {
  readonly insight: InsightModel;
  readonly actions: KudosPageActions;
}

/** How groups thank each other: groups of ten or more, never a person, never a ranking. */
export function InsightCard({ insight, actions }: InsightCardProps): JSX.Element {
  const text = useText();
  const { strings, fill } = text;
  const id: string = useUniqueId('insight');
  const [look, setLook] = React.useState<'chart' | 'table'>('chart');
  const { phase, figures, hidden, seldom } = insight;
  const isReady: boolean = phase === 'ready' && figures !== undefined;
  return (
    <section className={styles.card} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} className={styles.title}>
          {strings.KudosInsight}
        </h2>
        {isReady && (
          <SegmentSwitch
            label={strings.KudosInsightAs}
            value={look}
            onChange={setLook}
            segments={[
              { key: 'chart', text: strings.KudosInsightChart, icon: 'chart' },
              { key: 'table', text: strings.KudosInsightTable, icon: 'table' }
            ]}
          />
        )}
      </div>
      {phase === 'idle' && (
        <>
          <p className={styles.about}>{strings.KudosInsightAbout}</p>
          <SecondaryAction text={strings.KudosInsightShow} onClick={actions.loadInsight} />
        </>
      )}
      {phase === 'loading' && <p role="status" className={styles.about}>{strings.KudosInsightLoading}</p>}
      {phase === 'failed' && (
        <div className={styles.about}>
          <MessageBox look="warning" icon="alert" role="status" actions={<SecondaryAction text={strings.Retry} onClick={actions.loadInsight} />}>
            {strings.KudosInsightFailed}
          </MessageBox>
        </div>
      )}
      {phase === 'ready' && !figures && <p className={styles.about}>{strings.KudosInsightSmall}</p>}
      {isReady && figures && (
        <>
          <div className={styles.choices}>
            <ChoiceMenu
              label={strings.KudosInsightChooseUnit}
              chosen={insight.unit}
              onChange={actions.setInsightUnit}
              choices={insight.units.map(({ path, people }) => ({
                key: path,
                text: fill(strings.KudosInsightUnit, { unit: path === '' ? strings.KudosEveryone : unitName(path), n: text.number(people) })
              }))}
            />
            <ChoiceMenu
              label={strings.KudosInsightChoosePeriod}
              chosen={insight.period}
              onChange={actions.setInsightPeriod}
              choices={insight.periods.map(period => ({ key: period, text: describePeriod(period, text) }))}
            />
          </div>
          {seldom.length > 0 && (
            <MessageBox look="info" icon="idea">
              {fill(strings.KudosSeldom, { groups: joinNames(seldom.map(unitName), text) })}
            </MessageBox>
          )}
          {figures.total === 0 ? (
            <p className={styles.about}>{strings.KudosInsightNone}</p>
          ) : look === 'chart' ? (
            <InsightChart figures={figures} />
          ) : (
            <InsightTable figures={figures} />
          )}
          {hidden.length > 0 && (
            <div className={styles.hidden}>
              <Icon name="shieldCheck" />
              <p>
                {hidden.length === 1 ? (
                  <>
                    <strong>{fill(strings.KudosInsightHidden, { group: hidden[0] })}</strong> {strings.KudosInsightHiddenWhy}
                  </>
                ) : (
                  fill(strings.KudosInsightHiddenMany, { groups: joinNames(hidden, text) })
                )}
              </p>
            </div>
          )}
        </>
      )}
      <p className={styles.rule}>{strings.KudosInsightRule}</p>
    </section>
  );
}

function describePeriod(period: string, { strings, fill }: Text): string {
  const [year, half] = period.split('-');
  return fill(half === 'autumn' ? strings.KudosInsightAutumn : strings.KudosInsightSpring, { year });
}
