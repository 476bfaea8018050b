import * as React from 'react';
import { isServiceError } from '../../../domain/log/ServiceError';
import { readAllRows } from '../../../graph/setUp/readAllRows';
import { torgetLists } from '../../../graph/setUp/torgetLists';
import { downloadFile } from '../../../host/downloadFile';
import { ExportState, ExportView } from '../../../ui/admin/export/ExportView';
import { AdminSectionProps } from '../AdminSectionProps';

const dayLength: number = 10;

/** Every row of every list as one file, for the archive or before Torget is taken away. Reads as the owner; changes nothing. */
export function ExportSection({ session }: AdminSectionProps): JSX.Element {
  const [state, show] = React.useState<ExportState>({ step: 'idle' });
  const isHere = React.useRef<boolean>(true);
  React.useEffect(
    () => () => {
      isHere.current = false;
    },
    []
  );

  const read = async (): Promise<void> => {
    const { host, siteUrl } = session;
    const at: string = new Date(session.now()).toISOString();
    const parts: string[] = [`{"site":${JSON.stringify(siteUrl)},"exportedAt":"${at}","lists":[`];
    let total: number = 0;
    for (const list of torgetLists.lists) {
      show({ step: 'reading', list: list.title, rows: total });
      const rows = await readAllRows(host.spHttp(siteUrl), siteUrl, list, (count) => isHere.current && show({ step: 'reading', list: list.title, rows: total + count }));
      // Who has left the page asks for nothing more.
      if (!isHere.current) return;
      if (!rows) continue;
      total += rows.length;
      parts.push(`${parts.length > 1 ? ',' : ''}\n{"list":${JSON.stringify(list.title)},"rows":[`, rows.map((row) => JSON.stringify(row)).join(',\n'), ']}');
    }
    downloadFile(`torget-export-${at.slice(0, dayLength)}.json`, 'application/json', [...parts, '\n]}\n']);
    show({ step: 'done', rows: total });
  };

  const start = (): void => {
    read().catch((error: unknown) => isHere.current && show({ step: 'failed', trouble: isServiceError(error) ? error.kind : 'unavailable' }));
  };
  return <ExportView state={state} onExport={start} />;
}
