import * as React from 'react';
import { Icon } from '../../icons/Icon';
import { Dialog } from '../../shared/Dialog';
import { DialogHeading } from '../../shared/DialogHeading';
import { MessageBox } from '../../shared/MessageBox';
import { PrimaryAction } from '../../shared/PrimaryAction';
import { SecondaryAction } from '../../shared/SecondaryAction';
import { useUniqueId } from '../../shared/useUniqueId';
import { useText } from '../../text/useText';
import { ImportKind, ImportPreview, ImportResult } from '../DirectoryModel';
import { useDirectory } from '../useDirectory';
import { ImportRows } from './ImportRows';
import styles from './ImportDialog.module.scss';

export interface ImportDialogProps {
  readonly kind: ImportKind;
  readonly onClose: () => void;
}

type Step =
  | { readonly name: 'choose'; readonly unreadable?: boolean }
  | { readonly name: 'preview'; readonly preview: ImportPreview; readonly file: string }
  | { readonly name: 'running'; readonly done: number }
  | { readonly name: 'ended'; readonly result: ImportResult; readonly count: number };

/** Rows out of a file: looked at first, told row by row what is wrong, and then all or none. */
export function ImportDialog({ kind, onClose }: ImportDialogProps): JSX.Element {
  const { strings, fill, count, number } = useText();
  const { actions } = useDirectory();
  const headingId: string = useUniqueId('import');
  const field = React.useRef<HTMLInputElement>(null);
  const [step, setStep] = React.useState<Step>({ name: 'choose' });
  const mandates: boolean = kind === 'mandates';
  const stem = mandates ? 'DirectoryImportMandates' : 'DirectoryImportTasks';

  const take = (file: File | undefined): void => {
    if (!file) return;
    actions.previewImport(kind, file).then(
      preview => setStep({ name: 'preview', preview, file: file.name }),
      () => setStep({ name: 'choose', unreadable: true })
    );
  };
  const run = (preview: ImportPreview): void => {
    setStep({ name: 'running', done: 0 });
    const end = (result: ImportResult): void => setStep({ name: 'ended', result, count: preview.items.length });
    actions.runImport(preview, done => setStep({ name: 'running', done })).then(end, () => end({ state: 'stopped', written: 0 }));
  };
  const preview: ImportPreview | undefined = step.name === 'preview' ? step.preview : undefined;
  const holds: boolean = preview !== undefined && preview.errors.length === 0 && preview.missingColumns.length === 0 && preview.items.length > 0;

  return (
    <Dialog labelledBy={headingId} size="wide" onClose={step.name === 'running' ? doNothing : onClose}>
      <DialogHeading id={headingId} onClose={onClose}>
        {mandates ? strings.DirectoryImportMandatesTitle : strings.DirectoryImportTasksTitle}
      </DialogHeading>
      <div className={styles.body}>
        {(step.name === 'choose' || step.name === 'preview') && (
          <>
            <p>{mandates ? strings.DirectoryImportMandatesHow : strings.DirectoryImportTasksHow}</p>
            <p className={styles.columns}>{mandates ? strings.DirectoryImportMandatesColumns : strings.DirectoryImportTasksColumns}</p>
            <div
              className={styles.drop}
              onDragOver={event => event.preventDefault()}
              onDrop={event => {
                event.preventDefault();
                take(event.dataTransfer.files[0]);
              }}
            >
              <Icon name="upload" className={styles.icon} />
              <span>{preview ? fill(strings.DirectoryImportFile, { file: step.name === 'preview' ? step.file : '' }) : strings.DirectoryImportDrop}</span>
              <SecondaryAction text={preview ? strings.DirectoryImportOther : strings.DirectoryImportChoose} onClick={() => field.current?.click()} />
              <input
                ref={field}
                type="file"
                accept=".csv,.txt,text/csv"
                aria-label={strings.DirectoryImportChoose}
                className={styles.file}
                tabIndex={-1}
                onChange={event => {
                  take(event.target.files?.[0]);
                  event.target.value = '';
                }}
              />
            </div>
          </>
        )}
        <div role="status" className={styles.status}>
          {step.name === 'choose' && step.unreadable && <MessageBox look="error" icon="alert">{strings.DirectoryImportUnreadable}</MessageBox>}
          {preview && preview.missingColumns.length > 0 && (
            <MessageBox look="error" icon="alert" title={strings.DirectoryImportNoColumns}>{preview.missingColumns.join(', ')}</MessageBox>
          )}
          {preview && preview.missingColumns.length === 0 && preview.errors.length > 0 && (
            <MessageBox look="error" icon="alert" title={count(preview.errors.length, 'DirectoryImportErrors')}>{strings.DirectoryImportNothingYet}</MessageBox>
          )}
          {preview && preview.missingColumns.length === 0 && preview.errors.length === 0 && preview.items.length === 0 && (
            <MessageBox look="info" icon="info">{strings.DirectoryImportEmpty}</MessageBox>
          )}
          {holds && preview && <MessageBox look="success" icon="checkCircle" title={count(preview.items.length, stem)}>{strings.DirectoryImportHolds}</MessageBox>}
          {step.name === 'ended' && step.result.state === 'done' && <MessageBox look="success" icon="checkCircle" title={strings.DirectoryImportDone}>{count(step.count, stem)}</MessageBox>}
          {step.name === 'ended' && step.result.state === 'stopped' && <MessageBox look="warning" icon="alert" title={strings.DirectoryStoppedTitle}>{strings.DirectoryImportStopped}</MessageBox>}
          {step.name === 'ended' && step.result.state === 'refused' && <MessageBox look="error" icon="alert" title={strings.DirectoryImportRefusedTitle}>{strings.DirectoryImportRefused}</MessageBox>}
        </div>
        {preview && <ImportRows preview={preview} />}
        {step.name === 'running' && (
          <div className={styles.running}>
            <progress className={styles.progress} value={step.done} max={1} aria-label={strings.DirectoryImportBusy} />
            <span role="status">{fill(strings.DirectoryImportRunning, { part: number(Math.round(step.done * 100)) })}</span>
          </div>
        )}
      </div>
      <div className={styles.foot}>
        {step.name === 'ended' ? (
          <PrimaryAction text={strings.Close} onClick={onClose} />
        ) : (
          <>
            <SecondaryAction text={strings.Cancel} disabled={step.name === 'running'} onClick={onClose} />
            <PrimaryAction text={strings.DirectoryImportRun} disabled={!holds} onClick={() => preview && run(preview)} />
          </>
        )}
      </div>
    </Dialog>
  );
}

function doNothing(): void {
  return undefined;
}
