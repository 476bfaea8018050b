import * as React from 'react';
import { MessageBox } from '../shared/MessageBox';
import { Moderated } from '../shared/ModerationActionsContext';
import { PrimaryAction } from '../shared/PrimaryAction';
import { Question } from '../shared/Question';
import { SecondaryAction } from '../shared/SecondaryAction';
import { useUniqueId } from '../shared/useUniqueId';
import { useText } from '../text/useText';
import styles from './ReportDialog.module.scss';

export interface ReportDialogProps {
  readonly of: Moderated;
  readonly onReport: (reason: string) => Promise<void>;
  readonly onClose: () => void;
}

/** Tells the moderators what is wrong. Nobody else reads it. */
export function ReportDialog({ of, onReport, onClose }: ReportDialogProps): JSX.Element {
  const { strings } = useText();
  const isPost: boolean = of === 'post';
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
      title={isPost ? strings.KudosReportTitlePost : strings.KudosReportTitle}
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
        <p role="status">{isPost ? strings.KudosReportSentPost : strings.KudosReportSent}</p>
      ) : (
        <>
          <label htmlFor={id} className={styles.label}>
            {strings.KudosReportLabel}
          </label>
          <textarea id={id} className={styles.text} rows={3} maxLength={1000} value={reason} onChange={event => setReason(event.target.value)} />
          <p className={styles.note}>{isPost ? strings.KudosReportNotePost : strings.KudosReportNote}</p>
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
