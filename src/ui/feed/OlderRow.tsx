import * as React from 'react';
import { NowContext } from '../shared/NowContext';
import { TextButton } from '../shared/TextButton';
import { useText } from '../text/useText';
import { FeedModel } from './FeedModel';
import { useReachedByScrolling } from './useReachedByScrolling';
import styles from './OlderRow.module.scss';

export interface OlderRowProps {
  readonly older: FeedModel['older'];
  readonly onShow: () => void;
}

/** How far back the feed goes, and the way further: by scrolling here, or by the button. */
export function OlderRow({ older, onShow }: OlderRowProps): JSX.Element {
  const text = useText();
  const { strings } = text;
  const now: string = React.useContext(NowContext);
  const row = React.useRef<HTMLDivElement>(null);
  useReachedByScrolling(row, older.state === 'more', onShow);
  const since: string = older.since ? text.fill(strings.OlderSince, { date: text.day(older.since, now) }) : '';
  return (
    <div ref={row} className={styles.row} role="status">
      {older.state === 'loading' && strings.OlderLoading}
      {older.state === 'end' && strings.OlderEnd}
      {older.state === 'more' && (
        <>
          {since && <span>{since}</span>}
          <TextButton data-feed-end onClick={onShow}>
            {strings.OlderShow}
          </TextButton>
        </>
      )}
      {older.state === 'failed' && (
        <>
          <span>{strings.OlderFailed}</span>
          <TextButton data-feed-end onClick={onShow}>
            {strings.Retry}
          </TextButton>
        </>
      )}
    </div>
  );
}
