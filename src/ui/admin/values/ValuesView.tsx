import * as React from 'react';
import { KudosSettings, KudosValue, mostRecipients, usualKudosSettings } from '../../../domain/kudos/KudosSettings';
import { Icon } from '../../icons/Icon';
import { MessageBox } from '../../shared/MessageBox';
import { PrimaryAction } from '../../shared/PrimaryAction';
import { TextButton } from '../../shared/TextButton';
import { useUniqueId } from '../../shared/useUniqueId';
import { useText } from '../../text/useText';
import { freshValue } from './freshValue';
import { isWhole } from './isWhole';
import { RulesEditor } from './RulesEditor';
import { ValueEditor } from './ValueEditor';
import styles from './ValuesView.module.scss';

/** `unread`: the list could not be asked; what is shown is what this device knows, and is not saved over. */
export type SavingState = 'ready' | 'unread' | 'saving' | 'saved' | 'conflict' | 'failed';

export interface ValuesViewProps {
  readonly settings: KudosSettings | undefined;
  readonly state: SavingState;
  readonly onSave: (settings: Omit<KudosSettings, 'version'>) => void;
  readonly onReload: () => void;
}

/** What the municipality decides about thanks: values, how much one may give, and by which rules moderators hide. */
export function ValuesView({ settings, state, onSave, onReload }: ValuesViewProps): JSX.Element {
  const { strings } = useText();
  const id: string = useUniqueId('values');
  const [values, setValues] = React.useState<readonly KudosValue[]>(settings?.values ?? []);
  const [limits, setLimits] = React.useState(settings?.limits ?? usualKudosSettings.limits);
  const [rules, setRules] = React.useState(settings?.rules ?? usualKudosSettings.rules);
  if (!settings) return <p role="status">{strings.AdminValuesLoading}</p>;
  const change = (at: number, value: KudosValue): void => setValues(values.map((each, index) => (index === at ? value : each)));
  const offered: number = values.filter(value => !value.isRetired).length;
  const next: Omit<KudosSettings, 'version'> = { values, limits, rules, notify: settings.notify };
  const whole: boolean = isWhole(next);
  const number = (most: number, text: string): number => Math.min(Math.max(Math.round(Number(text)) || 1, 1), most);
  return (
    <div className={styles.view}>
      <h2 className={styles.title}>{strings.AdminValuesTitle}</h2>
      <p className={styles.about}>{strings.AdminValuesAbout}</p>
      {values.map((value, index) => (
        <ValueEditor key={value.id} value={value} isLast={offered === 1 && !value.isRetired} onChange={next => change(index, next)} />
      ))}
      <TextButton onClick={() => setValues([...values, freshValue(values)])}>
        <Icon name="plus" />
        {strings.AdminValuesAdd}
      </TextButton>
      <h3 className={styles.subtitle}>{strings.AdminLimitsTitle}</h3>
      <div className={styles.limits}>
        <label htmlFor={`${id}-hour`}>{strings.AdminLimitHour}</label>
        <input
          id={`${id}-hour`}
          type="number"
          min={1}
          max={1000}
          value={limits.kudosPerHour}
          onChange={event => setLimits({ ...limits, kudosPerHour: number(1_000, event.target.value) })}
        />
        <label htmlFor={`${id}-people`}>{strings.AdminLimitPeople}</label>
        <input
          id={`${id}-people`}
          type="number"
          min={1}
          max={mostRecipients}
          value={limits.recipients}
          onChange={event => setLimits({ ...limits, recipients: number(mostRecipients, event.target.value) })}
        />
      </div>
      <RulesEditor rules={rules} onChange={setRules} />
      <div className={styles.foot}>
        <PrimaryAction
          text={strings.Save}
          disabled={!whole || state === 'saving' || state === 'unread'}
          onClick={() => onSave(next)}
        />
        <div role="status">
          {!whole && (
            <MessageBox look="warning" icon="alert">
              {strings.AdminValuesNotWhole}
            </MessageBox>
          )}
          {whole && state === 'saved' && (
            <MessageBox look="success" icon="checkCircle">
              {strings.AdminValuesSaved}
            </MessageBox>
          )}
          {(state === 'conflict' || state === 'unread' || state === 'failed') && (
            <MessageBox look="warning" icon="alert" actions={state !== 'failed' && <TextButton onClick={onReload}>{strings.AdminValuesReload}</TextButton>}>
              {state === 'conflict' ? strings.AdminValuesConflict : state === 'unread' ? strings.AdminValuesUnread : strings.AdminNotSaved}
            </MessageBox>
          )}
        </div>
      </div>
    </div>
  );
}
