import * as React from 'react';
import { MessageBox } from '../shared/MessageBox';
import { TextButton } from '../shared/TextButton';
import { useText } from '../text/useText';
import { ImportKind, ImportResult } from './DirectoryModel';
import { useDirectory } from './useDirectory';

export interface StoppedImportNoticeProps {
  readonly list: ImportKind;
  readonly count: number;
}

/** An import that broke off: nothing of it counts yet, and it can go on. */
export function StoppedImportNotice({ list, count }: StoppedImportNoticeProps): JSX.Element {
  const text = useText();
  const { strings, fill } = text;
  const { actions } = useDirectory();
  const [progress, setProgress] = React.useState<number>();
  const [failed, setFailed] = React.useState(false);
  const resume = (): void => {
    setFailed(false);
    setProgress(0);
    const end = (result?: ImportResult): void => {
      setProgress(undefined);
      setFailed(result?.state !== 'done');
    };
    actions.resumeImport(setProgress).then(end, () => end());
  };
  const what: string = text.count(count, list === 'mandates' ? 'DirectoryImportMandates' : 'DirectoryImportTasks');
  return (
    <MessageBox
      look="warning"
      icon="alert"
      title={strings.DirectoryStoppedTitle}
      actions={
        progress === undefined && (
          <>
            <TextButton onClick={resume}>{strings.DirectoryStoppedResume}</TextButton>
            <TextButton look="quiet" onClick={actions.abandonImport}>{strings.DirectoryStoppedAbandon}</TextButton>
          </>
        )
      }
    >
      {progress !== undefined
        ? fill(strings.DirectoryImportRunning, { part: text.number(Math.round(progress * 100)) })
        : fill(failed ? strings.DirectoryStoppedAgain : strings.DirectoryStopped, { what })}
    </MessageBox>
  );
}
