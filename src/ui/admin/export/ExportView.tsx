import * as React from 'react';
import { ServiceErrorKind } from '../../../domain/log/ServiceError';
import { MessageBox } from '../../shared/MessageBox';
import { PrimaryAction } from '../../shared/PrimaryAction';
import { useText } from '../../text/useText';
import { AdminSection } from '../AdminSection';
import styles from './ExportView.module.scss';

export type ExportState =
  | { readonly step: 'idle' }
  | { readonly step: 'reading'; readonly list: string; readonly rows: number }
  | { readonly step: 'done'; readonly rows: number }
  | { readonly step: 'failed'; readonly trouble: ServiceErrorKind };

export interface ExportViewProps {
  readonly state: ExportState;
  readonly onExport: () => void;
}

/** The section Export: what the file holds, the button, and how far it has come. */
export function ExportView({ state, onExport }: ExportViewProps): JSX.Element {
  const { strings, fill, number } = useText();
  return (
    <AdminSection title={strings.AdminExportTab} about={strings.AdminExportAbout} isBusy={state.step === 'reading'}>
      <div role="status">
        {state.step === 'reading' && <p>{fill(strings.AdminExportReading, { list: state.list, n: number(state.rows) })}</p>}
        {state.step === 'done' && (
          <MessageBox look="success" icon="checkCircle">
            {fill(strings.AdminExportDone, { n: number(state.rows) })}
          </MessageBox>
        )}
      </div>
      {state.step === 'failed' && (
        <MessageBox look="error" icon="alert" role="alert" title={strings.AdminExportFailed}>
          {troubleText(strings, state.trouble)}
        </MessageBox>
      )}
      {state.step !== 'reading' && (
        <div className={styles.actions}>
          <PrimaryAction onClick={onExport}>{strings.AdminExport}</PrimaryAction>
        </div>
      )}
    </AdminSection>
  );
}

function troubleText(strings: ITorgetStrings, trouble: ServiceErrorKind): string {
  switch (trouble) {
    case 'noAccess':
      return strings.AdminOwnersOnly;
    case 'offline':
      return strings.AdminDirectoryOffline;
    case 'throttled':
      return strings.AdminDirectoryThrottled;
    default:
      return '';
  }
}
