import * as React from 'react';
import * as kudosStrings from 'KudosStrings';

import { ModerationEntry, Report } from '../../../domain/moderation/Moderation';
import { graphModeration } from '../../../graph/moderation/graphModeration';
import { chatLink } from '../../../host/chatLink';
import { ModerationView } from '../../../ui/admin/moderation/ModerationView';
import { TextProvider } from '../../../ui/text/TextProvider';
import { useText } from '../../../ui/text/useText';
import { createOlderReader } from '../../feed/createOlderReader';
import { createModerationActions } from '../../moderation/createModerationActions';
import { AdminSectionProps } from '../AdminSectionProps';

interface Read {
  readonly reports: readonly Report[];
  readonly entries: readonly ModerationEntry[];
}

/** What was reported, and what moderators did. */
export function ModerationSection({ session }: AdminSectionProps): JSX.Element {
  const { strings } = useText();
  const words = React.useMemo(() => ({ ...strings, ...kudosStrings }), [strings]);
  const [read, setRead] = React.useState<Read | 'failed'>();
  const [, redraw] = React.useReducer((count: number) => count + 1, 0);
  const [moderation] = React.useState(() => graphModeration({ client: session.client, site: session.site, viewerId: session.viewer.id }));
  const [older] = React.useState(() => createOlderReader(session.syncDeps, redraw));
  const [actions] = React.useState(() => createModerationActions(session, moderation, true));
  const load = (): void => {
    Promise.all([moderation.reports(), moderation.entries()]).then(
      ([reports, entries]) => {
        setRead({ reports, entries });
        session.people.want([...reports.map(({ by }) => by), ...entries.reduce<string[]>((ids, { by, writer }) => ids.concat(by, writer), [])].filter(Boolean));
      },
      () => setRead('failed')
    );
  };
  React.useEffect(() => session.subscribe(redraw), [session]);
  React.useEffect(() => {
    session.start().then(load, load);
  }, []);
  React.useEffect(() => {
    if (read && read !== 'failed') new Set(read.reports.map(({ root }) => root)).forEach((root) => session.replica.since !== undefined && older.include(root));
  });
  const remove = (report: Report): void => {
    moderation.removeReport(report.itemId).then(load, () => setRead('failed'));
  };
  return (
    <TextProvider strings={words} locale={session.host.locale}>
    <ModerationView
      read={read}
      people={session.people.known()}
      threadOf={(root) => session.book.thread(root)}
      onHide={async (report, thread, code, note) => {
        await actions.hide?.(thread.root, code, note);
        await moderation.removeReport(report.itemId);
        load();
      }}
      onDismiss={remove}
      onTell={(entry, text) => {
        const mail = session.people.known().get(entry.writer)?.mail;
        if (mail) window.open(chatLink([mail], text), '_blank', 'noopener');
      }}
      onReload={load}
    />
    </TextProvider>
  );
}
