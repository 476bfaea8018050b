import * as React from 'react';
import { Question } from '../../shared/Question';
import { MessageBox } from '../../shared/MessageBox';
import { PrimaryAction } from '../../shared/PrimaryAction';
import { SecondaryAction } from '../../shared/SecondaryAction';
import { useUniqueId } from '../../shared/useUniqueId';
import { useText } from '../../text/useText';
import styles from './ReportDialog.module.scss';

export interface ReportDialogProps {
  readonly onReport: (reason: string) => Promise<void>;
  readonly onClose: () => void;
}

/** Tells the moderators what is wrong. Nobody else reads it. */
export function ReportDialog({ onReport, onClose }: ReportDialogProps): JSX.Element {
  const { strings } = useText();
  const id: string = useUniqueId('report');
  const [reason, setReason] = React.useState('');
  const [state, setState] = React.useState<'writing' | 'sending' | 'sent' | 'failed'>('writing');
  const send = (): void => {
    setState('sending');
    onReport(reason.trim()).then(
      () => setState('sent'),
      () => setState('failed')
    );
  };
  return (
    <Question
      title={strings.KudosReportTitle}
      onClose={onClose}
      actions={
        state === 'sent' ? (
          <PrimaryAction text={strings.Close} onClick={onClose} />
        ) : (
          <>
            <SecondaryAction text={strings.Cancel} onClick={onClose} />
            <PrimaryAction text={strings.KudosReportSend} disabled={reason.trim() === '' || state === 'sending'} onClick={send} />
          </>
        )
      }
    >
      {state === 'sent' ? (
        <p role="status">{strings.KudosReportSent}</p>
      ) : (
        <>
          <label htmlFor={id} className={styles.label}>
            {strings.KudosReportLabel}
          </label>
          <textarea id={id} className={styles.text} rows={3} maxLength={1000} value={reason} onChange={event => setReason(event.target.value)} />
          <p className={styles.note}>{strings.KudosReportNote}</p>
        </>
      )}
      <div role="alert">
        {state === 'failed' && (
          <MessageBox look="error" icon="alert">
            {strings.KudosReportFailed}
          </MessageBox>
        )}
      </div>
    </Question>
  );
}
