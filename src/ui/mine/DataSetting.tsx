import * as React from 'react';
import { Icon } from '../icons/Icon';
import { MessageBox } from '../shared/MessageBox';
import { SecondaryAction } from '../shared/SecondaryAction';
import { useText } from '../text/useText';
import { DataState } from './MineModel';
import { SettingRow } from './SettingRow';
import styles from './DataSetting.module.scss';

export interface DataSettingProps {
  readonly id: string;
  readonly state: DataState;
  readonly onTake: () => void;
}

/** Everything about oneself as a file; says when it is not everything. */
export function DataSetting({ id, state, onTake }: DataSettingProps): JSX.Element {
  const { strings } = useText();
  return (
    <SettingRow
      id={id}
      title={strings.MineData}
      text={strings.MineDataText}
      control={(labelledBy, describedBy) => (
        <SecondaryAction id={`${id}-get`} aria-labelledby={`${id}-get ${labelledBy}`} aria-describedby={describedBy} disabled={state === 'working'} onClick={onTake}>
          <Icon name="download" className={styles.icon} />
          {strings.MineDataGet}
        </SecondaryAction>
      )}
    >
      <div role="status">
        {state === 'working' && <p className={styles.note}>{strings.MineDataWorking}</p>}
        {state === 'done' && <p className={styles.note}>{strings.MineDataDone}</p>}
        {(state === 'partly' || state === 'failed') && (
          <MessageBox look="warning" icon="alert">
            {state === 'partly' ? strings.MineDataPartly : strings.MineDataFailed}
          </MessageBox>
        )}
      </div>
    </SettingRow>
  );
}
