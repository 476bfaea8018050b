import * as React from 'react';
import { Thread } from '../../../domain/feed/Thread';
import { wordFor } from '../../../domain/kudos/KudosSettings';
import { ModerationEntry, Report } from '../../../domain/moderation/Moderation';
import { Person } from '../../../domain/people/Person';
import { Icon } from '../../icons/Icon';
import { HideDialog } from '../../moderation/HideDialog';
import { KudosSettingsContext } from '../../shared/KudosSettingsContext';
import { MessageBox } from '../../shared/MessageBox';
import { SecondaryAction } from '../../shared/SecondaryAction';
import { TextButton } from '../../shared/TextButton';
import { useText } from '../../text/useText';
import styles from './ModerationView.module.scss';

export interface ModerationViewProps {
  readonly read: { readonly reports: readonly Report[]; readonly entries: readonly ModerationEntry[] } | 'failed' | undefined;
  readonly people: ReadonlyMap<string, Person>;
  /** undefined while it is looked up, and when it is gone. */
  readonly threadOf: (root: string) => Thread | undefined;
  readonly onHide: (report: Report, thread: Thread, code: string, note: string) => Promise<void>;
  /** Nothing is wrong with it. */
  readonly onDismiss: (report: Report) => void;
  /** Opens a chat with the writer, with the text ready. */
  readonly onTell: (entry: ModerationEntry, text: string) => void;
  readonly onReload: () => void;
}

/** Reports to deal with, and the log of what was hidden, by which rule and by whom. */
export function ModerationView({ read, people, threadOf, onHide, onDismiss, onTell, onReload }: ModerationViewProps): JSX.Element {
  const text = useText();
  const { strings, fill, locale } = text;
  const { rules } = React.useContext(KudosSettingsContext);
  const [hiding, hide] = React.useState<{ readonly report: Report; readonly thread: Thread }>();
  const nameOf = (id: string): string => people.get(id)?.name ?? strings.UnknownColleague;
  if (read === undefined) return <p role="status">{strings.AdminModerationLoading}</p>;
  if (read === 'failed') {
    return (
      <MessageBox look="warning" icon="alert" role="status" actions={<SecondaryAction text={strings.Retry} onClick={onReload} />}>
        {strings.AdminModerationFailed}
      </MessageBox>
    );
  }
  return (
    <div className={styles.view}>
      <h2 className={styles.title}>{strings.AdminReports}</h2>
      {read.reports.length === 0 && <p className={styles.about}>{strings.AdminReportsNone}</p>}
      <ul>
        {read.reports.map(report => {
          const thread = threadOf(report.root);
          return (
            <li key={report.itemId} className={styles.item}>
              <p className={styles.reason}>{report.reason}</p>
              <p className={styles.about}>{fill(strings.AdminReportBy, { name: nameOf(report.by), time: text.absolute(report.createdAt) })}</p>
              {thread ? (
                <blockquote className={styles.quote}>
                  <strong>{nameOf(thread.post.actor)}</strong> {thread.post.title} {thread.post.text}
                </blockquote>
              ) : (
                <p className={styles.about}>{strings.AdminReportGone}</p>
              )}
              <div className={styles.actions}>
                {thread && <SecondaryAction text={strings.AdminReportHide} onClick={() => hide({ report, thread })} />}
                <TextButton onClick={() => onDismiss(report)}>{strings.AdminReportDismiss}</TextButton>
              </div>
            </li>
          );
        })}
      </ul>
      <h2 className={styles.title}>{strings.AdminLog}</h2>
      {read.entries.length === 0 && <p className={styles.about}>{strings.AdminLogNone}</p>}
      <ul>
        {read.entries.map(entry => {
          const rule = rules.find(({ code }) => code === entry.code);
          const why: string = `${entry.code}. ${rule ? wordFor(rule.name, locale) : ''}`.trim();
          return (
            <li key={`${entry.root}${entry.at}`} className={styles.item}>
              <p className={styles.reason}>{fill(entry.of === 'post' ? strings.KudosHiddenPost : strings.AdminLogHidden, { writer: nameOf(entry.writer), rule: why })}</p>
              <p className={styles.about}>{fill(strings.AdminReportBy, { name: nameOf(entry.by), time: text.absolute(entry.at) })}</p>
              {entry.note && <p className={styles.about}>{entry.note}</p>}
              <blockquote className={styles.quote}>{entry.text}</blockquote>
              {people.get(entry.writer)?.mail && (
                <TextButton onClick={() => onTell(entry, fill(strings.AdminLogNotice, { rule: why, text: entry.text }))}>
                  <Icon name="chat" />
                  {fill(strings.AdminLogTell, { name: nameOf(entry.writer) })}
                </TextButton>
              )}
            </li>
          );
        })}
      </ul>
      {hiding && (
        <HideDialog
          of={hiding.thread.post.kudos ? 'thanks' : 'post'}
          name={nameOf(hiding.thread.post.actor)}
          onHide={(code, note) => onHide(hiding.report, hiding.thread, code, note)}
          onClose={() => hide(undefined)}
        />
      )}
    </div>
  );
}
