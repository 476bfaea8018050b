import * as React from 'react';
import { MessageBox } from '../shared/MessageBox';
import { PrimaryAction } from '../shared/PrimaryAction';
import { useText } from '../text/useText';
import { FeedPhase } from './FeedModel';
import { StateCard } from './StateCard';
import styles from './SetUpState.module.scss';

export interface SetUpStateProps {
  readonly phase: Extract<FeedPhase, { readonly name: 'notSetUp' }>;
  readonly onSetUp: () => void;
}

/** The lists are not there yet: the owner creates them here, everyone else learns whom to ask. */
export function SetUpState({ phase, onSetUp }: SetUpStateProps): JSX.Element {
  const { strings } = useText();
  const running: boolean = phase.progress !== undefined && phase.error === undefined;
  return (
    <StateCard icon="wrench" title={strings.SetUpTitle} text={phase.canSetUp ? strings.SetUpText : strings.SetUpAskOwner}>
      {phase.error !== undefined && (
        <div className={styles.error}>
          <MessageBox look="error" icon="alert" role="status" title={strings.SetUpFailed}>
            {phase.error}
          </MessageBox>
        </div>
      )}
      {running && (
        <div className={styles.running} role="status">
          <progress className={styles.progress} value={phase.progress} max={1} aria-label={strings.SetUpRunning} />
          <p>{strings.SetUpRunning}</p>
        </div>
      )}
      {phase.canSetUp && !running && <PrimaryAction text={strings.SetUpButton} onClick={onSetUp} />}
    </StateCard>
  );
}
