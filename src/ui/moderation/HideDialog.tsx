import * as React from 'react';
import { wordFor } from '../../domain/kudos/KudosSettings';
import { KudosSettingsContext } from '../shared/KudosSettingsContext';
import { MessageBox } from '../shared/MessageBox';
import { Moderated } from '../shared/ModerationActionsContext';
import { PrimaryAction } from '../shared/PrimaryAction';
import { Question } from '../shared/Question';
import { SecondaryAction } from '../shared/SecondaryAction';
import { useUniqueId } from '../shared/useUniqueId';
import { useText } from '../text/useText';
import styles from './ReportDialog.module.scss';

export interface HideDialogProps {
  readonly of: Moderated;
  /** Of the writer. */
  readonly name: string;
  readonly onHide: (code: string, note: string) => Promise<void>;
  readonly onClose: () => void;
}

/** A moderator hides by a stated rule: a copy and the reason go to the log, the writer is told in a chat. */
export function HideDialog({ of, name, onHide, onClose }: HideDialogProps): JSX.Element {
  const { strings, fill, locale } = useText();
  const isPost: boolean = of === 'post';
  const { rules } = React.useContext(KudosSettingsContext);
  const id: string = useUniqueId('hide');
  const [code, setCode] = React.useState<string>();
  const [note, setNote] = React.useState('');
  const [state, setState] = React.useState<'asking' | 'hiding' | 'failed'>('asking');
  const hide = (): void => {
    if (!code) return;
    setState('hiding');
    onHide(code, note.trim()).then(onClose, () => setState('failed'));
  };
  return (
    <Question
      title={isPost ? strings.KudosHideTitlePost : strings.KudosHideTitle}
      onClose={onClose}
      actions={
        <>
          <SecondaryAction text={strings.Cancel} onClick={onClose} />
          <PrimaryAction text={strings.KudosHideYes} disabled={!code || state === 'hiding'} onClick={hide} />
        </>
      }
    >
      <p>{fill(isPost ? strings.KudosHideTextPost : strings.KudosHideText, { name })}</p>
      <fieldset className={styles.rules}>
        <legend>{strings.KudosHideRule}</legend>
        {rules.map(rule => (
          <label key={rule.code} className={styles.rule}>
            <input type="radio" name={id} checked={code === rule.code} onChange={() => setCode(rule.code)} />
            <span>{`${rule.code}. ${wordFor(rule.name, locale)}`}</span>
          </label>
        ))}
      </fieldset>
      <label htmlFor={`${id}-note`} className={styles.rules}>
        {strings.KudosHideNote}
      </label>
      <textarea id={`${id}-note`} className={styles.text} rows={2} maxLength={1000} value={note} onChange={event => setNote(event.target.value)} />
      <div role="alert">
        {state === 'failed' && (
          <MessageBox look="error" icon="alert">
            {isPost ? strings.KudosHideFailedPost : strings.KudosHideFailed}
          </MessageBox>
        )}
      </div>
    </Question>
  );
}
