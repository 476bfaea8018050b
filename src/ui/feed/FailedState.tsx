import * as React from 'react';
import { Icon } from '../icons/Icon';
import { SecondaryAction } from '../shared/SecondaryAction';
import { TextButton } from '../shared/TextButton';
import { useUniqueId } from '../shared/useUniqueId';
import { useText } from '../text/useText';
import { StateCard } from './StateCard';
import { useCountdown } from './useCountdown';
import styles from './FailedState.module.scss';

export interface FailedStateProps {
  readonly retryInSeconds: number;
  /** For the support desk: no personal data. */
  readonly support: string;
  readonly onRetry: () => void;
}

/** Posts could not be loaded: whose fault it is, when it is tried again, and what to tell support. */
export function FailedState({ retryInSeconds, support, onRetry }: FailedStateProps): JSX.Element {
  const text = useText();
  const { strings } = text;
  const id: string = useUniqueId('support');
  const seconds: number = useCountdown(retryInSeconds);
  const [details, setDetails] = React.useState(false);
  return (
    <>
      <p role="status" className={styles.unseen}>
        {strings.FailedTitle}
      </p>
      <StateCard icon="alert" title={strings.FailedTitle} text={seconds > 0 ? text.count(seconds, 'FailedText') : strings.FailedTrying}>
        <SecondaryAction text={strings.FailedTryNow} icon={<Icon name="retry" />} onClick={onRetry} />
        <TextButton aria-expanded={details} aria-controls={details ? id : undefined} onClick={() => setDetails(!details)}>
          {details ? strings.FailedSupportHide : strings.FailedSupport}
        </TextButton>
        {details && (
          <pre id={id} className={styles.support} tabIndex={0} aria-label={strings.FailedSupport}>
            {support}
          </pre>
        )}
      </StateCard>
    </>
  );
}
