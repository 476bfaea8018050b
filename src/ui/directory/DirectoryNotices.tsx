import * as React from 'react';
import { MessageBox, MessageBoxProps } from '../shared/MessageBox';
import { OncePerPage } from '../shared/OncePerPage';
import { Text } from '../text/createText';
import { useText } from '../text/useText';
import { DirectoryNotice } from './DirectoryModel';
import { StoppedImportNotice } from './StoppedImportNotice';
import styles from './DirectoryNotices.module.scss';

export interface DirectoryNoticesProps {
  readonly notices: readonly DirectoryNotice[];
  readonly now: string;
}

type Plain = Exclude<DirectoryNotice, { kind: 'stoppedImport' }>;

function describe(notice: Plain, now: string, { strings, fill, day }: Text): Pick<MessageBoxProps, 'look' | 'icon' | 'title' | 'children'> {
  switch (notice.kind) {
    case 'offline':
      return { look: 'warning', icon: 'offline', title: strings.OfflineTitle, children: strings.DirectoryOffline };
    case 'old':
      return { look: 'info', icon: 'info', title: fill(strings.DirectoryOldTitle, { date: day(notice.since, now) }), children: strings.DirectoryOld };
    case 'notShown': {
      const title = { presence: strings.DirectoryNoPresence, photos: strings.DirectoryNoPhotos, both: strings.DirectoryNoPresenceNoPhotos }[notice.what];
      return { look: 'info', icon: 'info', title, children: notice.isTurnedOff ? strings.DirectoryTurnedOff : strings.DirectoryNoToken };
    }
    default: {
      const { why, asksServer } = notice;
      const title = { unpublished: strings.DirectoryNoneTitle, noAccess: strings.DirectoryNoAccessTitle, failed: strings.DirectoryFailedTitle }[why];
      const next = {
        unpublished: asksServer ? strings.DirectoryNoneServer : strings.DirectoryNone,
        noAccess: asksServer ? strings.DirectoryNoAccessServer : strings.DirectoryNoAccess,
        failed: asksServer ? strings.DirectoryFailedServer : strings.DirectoryFailed
      }[why];
      return { look: 'info', icon: 'info', title, children: next };
    }
  }
}

/** What is not as usual, and what still works. Read aloud when it appears. */
export function DirectoryNotices({ notices, now }: DirectoryNoticesProps): JSX.Element {
  const text = useText();
  return (
    <div className={styles.notices} role="status" aria-atomic={false}>
      {notices.map(notice =>
        notice.kind === 'stoppedImport' ? (
          <StoppedImportNotice key={notice.kind} list={notice.list} count={notice.count} />
        ) : notice.kind === 'offline' ? (
          <OncePerPage key={notice.kind} what={notice.kind}>
            <MessageBox {...describe(notice, now, text)} />
          </OncePerPage>
        ) : (
          <MessageBox key={notice.kind} {...describe(notice, now, text)} />
        )
      )}
    </div>
  );
}
