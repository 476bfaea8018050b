import * as React from 'react';
import { MessageBox, MessageBoxProps } from '../shared/MessageBox';
import { NowContext } from '../shared/NowContext';
import { OncePerPage } from '../shared/OncePerPage';
import { Text } from '../text/createText';
import { useText } from '../text/useText';
import { Notice } from './FeedModel';
import styles from './Notices.module.scss';

export interface NoticesProps {
  readonly notices: readonly Notice[];
}

/** True of the whole page and not of one web part. */
const ofThePage: readonly Notice['kind'][] = ['offline', 'throttled', 'backOnline'];

function describe(notice: Notice, text: Text, now: string): Pick<MessageBoxProps, 'look' | 'icon' | 'title' | 'children'> {
  const { strings } = text;
  switch (notice.kind) {
    case 'offline':
      return {
        look: 'warning',
        icon: 'offline',
        title: strings.OfflineTitle,
        children: notice.since ? text.fill(strings.OfflineSince, { time: text.whenInText(notice.since, now) }) : strings.OfflineText
      };
    case 'throttled':
      return {
        look: 'info',
        icon: 'hourglass',
        title: strings.ThrottledTitle,
        children: text.count(notice.minutes, 'ThrottledText', { n: text.numberInText(notice.minutes) })
      };
    case 'backOnline':
      return { look: 'success', icon: 'checkCircle', title: strings.BackOnlineTitle, children: strings.BackOnlineText };
    case 'linkMissing':
      return { look: 'info', icon: 'info', title: strings.LinkMissingTitle, children: strings.LinkMissingText };
    default:
      return { look: 'info', icon: 'info', title: strings.StaleTitle, children: strings.StaleText };
  }
}

/** What is not as usual, and what still works. Read aloud when it appears. */
export function Notices({ notices }: NoticesProps): JSX.Element {
  const text = useText();
  const now: string = React.useContext(NowContext);
  return (
    <div className={styles.notices} role="status" aria-atomic={false}>
      {notices.map(notice => {
        const box: JSX.Element = <MessageBox key={notice.kind} {...describe(notice, text, now)} />;
        return ofThePage.indexOf(notice.kind) < 0 ? box : <OncePerPage key={notice.kind} what={notice.kind}>{box}</OncePerPage>;
      })}
    </div>
  );
}
