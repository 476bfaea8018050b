import * as React from 'react';
import { ContactField } from '../../domain/people/Profile';
import { Switch } from '../shared/Switch';
import { useUniqueId } from '../shared/useUniqueId';
import { useText } from '../text/useText';
import styles from './HiddenContactSetting.module.scss';

export interface HiddenContactSettingProps {
  readonly hidden: readonly ContactField[];
  readonly onChange: (hidden: readonly ContactField[]) => void;
}

/** Which ways to reach an elected representative their card shows. */
export function HiddenContactSetting({ hidden, onChange }: HiddenContactSettingProps): JSX.Element {
  const { strings } = useText();
  const id: string = useUniqueId('hidden');
  const fields: readonly (readonly [ContactField, string])[] = [
    ['phone', strings.MineHiddenPhone],
    ['mail', strings.MineHiddenMail],
    ['office', strings.MineHiddenOffice]
  ];
  return (
    <div role="group" aria-labelledby={id} className={styles.group}>
      <div id={id}>{strings.MineHidden}</div>
      <div className={styles.text}>{strings.MineHiddenText}</div>
      {fields.map(([field, word]) => (
        <div key={field} className={styles.row}>
          <span id={`${id}-${field}`}>{word}</span>
          <Switch
            labelledBy={`${id}-${field}`}
            on={hidden.indexOf(field) < 0}
            onChange={(shown) => onChange(shown ? hidden.filter((other) => other !== field) : [...hidden, field])}
          />
        </div>
      ))}
    </div>
  );
}
