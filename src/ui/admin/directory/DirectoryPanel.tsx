import * as React from 'react';
import { MessageBox } from '../../shared/MessageBox';
import { PrimaryAction } from '../../shared/PrimaryAction';
import { SecondaryAction } from '../../shared/SecondaryAction';
import { useText } from '../../text/useText';
import { AdminSection } from '../AdminSection';
import { DirectoryModel, DirectoryPanelActions } from './DirectoryModel';
import { DirectoryPreviewView } from './DirectoryPreviewView';
import styles from './DirectoryPanel.module.scss';
import { MarkForm } from './MarkForm';

/** The section Katalogen: what is published, a preview of what would be, and the button. */
export function DirectoryPanel({ model, onPrepare, onPublish, onEditMark, onSaveMark, onCancel }: { readonly model: DirectoryModel } & DirectoryPanelActions): JSX.Element {
  const { strings, fill, absolute, number } = useText();
  const { step, publishedAt, rule, preview } = model;
  const isBusy: boolean = step === 'looking' || step === 'reading' || step === 'publishing';
  return (
    <AdminSection title={strings.AdminDirectoryTitle} about={strings.AdminDirectoryAbout} isBusy={isBusy}>
      <p className={styles.meta}>{publishedAt ? fill(strings.AdminDirectoryPublishedAt, { time: absolute(publishedAt) }) : strings.AdminDirectoryNever}</p>

      {step === 'rule' && <MarkForm mark={rule?.protectedMark} onSave={onSaveMark} onCancel={rule ? onCancel : undefined} />}
      {rule && (step === 'idle' || step === 'done') && (
        <p className={styles.text}>
          {'group' in rule.protectedMark
            ? fill(strings.AdminDirectoryByGroup, { group: rule.protectedMark.group })
            : fill(rule.protectedMark.value ? strings.AdminDirectoryByMark : strings.AdminDirectoryByAnyMark, { attribute: rule.protectedMark.attribute, value: rule.protectedMark.value })}
        </p>
      )}

      <div role="status">
        {step === 'reading' && (
          <div className={styles.reading}>
            <p className={styles.text}>{fill(strings.AdminDirectoryReading, { n: number(model.read ?? 0) })}</p>
            <progress className={styles.progress} aria-label={strings.AdminDirectoryReadingLabel} max={1} value={model.expected ? Math.min((model.read ?? 0) / model.expected, 1) : undefined} />
          </div>
        )}
        {step === 'publishing' && <p className={styles.text}>{strings.AdminDirectoryPublishing}</p>}
        {step === 'done' && <MessageBox look="success" icon="checkCircle">{strings.AdminDirectoryDone}</MessageBox>}
      </div>
      {step === 'failed' && <MessageBox look="error" icon="alert" role="alert" title={strings.AdminDirectoryFailed}>{troubleText(strings, model.trouble)}</MessageBox>}
      {step === 'preview' && preview && <DirectoryPreviewView preview={preview} />}

      {!isBusy && step !== 'rule' && (
        <div className={styles.actions}>
          {step === 'preview' && <PrimaryAction onClick={onPublish}>{preview?.isShrunk ? strings.AdminDirectoryPublishAnyway : strings.AdminDirectoryPublish}</PrimaryAction>}
          {step === 'preview' ? <SecondaryAction onClick={onCancel}>{strings.AdminDirectoryCancel}</SecondaryAction> : <PrimaryAction onClick={onPrepare}>{strings.AdminDirectoryPrepare}</PrimaryAction>}
          {step !== 'preview' && <SecondaryAction onClick={onEditMark}>{strings.AdminDirectoryEditMark}</SecondaryAction>}
        </div>
      )}
    </AdminSection>
  );
}

function troubleText(strings: ITorgetStrings, trouble: DirectoryModel['trouble']): string {
  switch (trouble) {
    case 'lost':
      return strings.AdminDirectoryLost;
    case 'notAllowed':
      return strings.AdminDirectoryNotAllowed;
    case 'noAccess':
    case 'noToken':
      return strings.AdminDirectoryNoAccess;
    case 'offline':
      return strings.AdminDirectoryOffline;
    case 'throttled':
      return strings.AdminDirectoryThrottled;
    default:
      return strings.AdminDirectoryUnavailable;
  }
}
