import * as React from 'react';
import { Icon } from '../../icons/Icon';
import { MessageBox } from '../../shared/MessageBox';
import { SecondaryAction } from '../../shared/SecondaryAction';
import { useText } from '../../text/useText';
import { CodeBlock } from './CodeBlock';
import { HealthActions, HealthBusy, HealthModel } from './HealthModel';
import { HealthTable } from './HealthTable';
import { sumUp, toReport } from './healthWords';
import { LoadCard } from './LoadCard';
import styles from './HealthView.module.scss';

export interface HealthViewProps {
  /** undefined until the first check is done. */
  readonly model: HealthModel | undefined;
  readonly busy: HealthBusy;
  /** What SharePoint said when something could not be put right. */
  readonly repairError?: string;
  readonly actions: HealthActions;
}

/** How Torget is. Needs a `TorgetTheme` and a `TextProvider` around it. */
export function HealthView({ model, busy, repairError, actions }: HealthViewProps): JSX.Element {
  const text = useText();
  const { strings, fill } = text;
  const [spoken, speak] = React.useState('');
  const report = React.useRef<HTMLPreElement>(null);
  const reportText: string = model ? toReport(model.version, model.checkedAt, model.judgements, model.load.today, text) : '';

  const copy = (): void => {
    const selectInstead = (): void => {
      if (report.current) window.getSelection()?.selectAllChildren(report.current);
      speak(strings.AdminCopySelected);
    };
    if (!navigator.clipboard) selectInstead();
    else navigator.clipboard.writeText(reportText).then(() => speak(strings.AdminCopied), selectInstead);
  };
  const hasFault: boolean = model?.judgements.some(({ state }) => state === 'fix') === true;
  const hasDoubt: boolean = model?.judgements.some(({ state }) => state === 'review') === true;
  return (
    <div className={styles.view}>
      <div className={styles.head}>
        <h2 className={styles.title}>{strings.AdminHealthTitle}</h2>
        {model && <span className={styles.note}>{fill(strings.AdminChecked, { time: text.time(model.checkedAt) })}</span>}
        <div className={styles.buttons}>
          <SecondaryAction aria-disabled={busy !== undefined} onClick={busy ? undefined : actions.check}>
            <Icon name="retry" className={styles.icon} />
            {strings.AdminCheckAgain}
          </SecondaryAction>
          <SecondaryAction aria-disabled={!model} onClick={model ? copy : undefined}>
            <Icon name="copy" className={styles.icon} />
            {strings.AdminCopy}
          </SecondaryAction>
        </div>
      </div>
      <p role="status" className={spoken || busy ? styles.status : styles.quiet}>
        {busy?.with === 'check' ? strings.AdminChecking : busy?.with === 'repair' ? fill(strings.AdminRepairing, { n: text.number(Math.round(busy.share * 100)) }) : spoken}
      </p>
      {repairError !== undefined && (
        <MessageBox look="error" icon="alert" role="alert" title={strings.AdminRepairFailed}>
          {repairError}
        </MessageBox>
      )}
      {model && (
        <>
          <MessageBox
            look={hasFault ? 'error' : hasDoubt ? 'warning' : 'success'}
            icon={hasFault ? 'alert' : hasDoubt ? 'warning' : 'checkCircle'}
            title={sumUp(model.judgements, text)}
          >
            {hasFault || hasDoubt ? `${strings.AdminSumRest} ${strings.AdminSumReport}` : strings.AdminSumReport}
          </MessageBox>
          <HealthTable model={model} actions={actions} disabled={busy !== undefined} />
          <div className={styles.cards}>
            <LoadCard load={model.load} />
            <section className={styles.card}>
              <h3 className={styles.cardTitle}>{strings.AdminReportTitle}</h3>
              <p className={styles.note}>{strings.AdminReportNote}</p>
              <CodeBlock ref={report} label={strings.AdminReportTitle}>
                {reportText}
              </CodeBlock>
            </section>
          </div>
        </>
      )}
    </div>
  );
}
