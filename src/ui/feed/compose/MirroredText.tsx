import * as React from 'react';
import { Mention } from '../../../domain/log/activity';
import { findMentions } from '../../shared/findMentions';
import styles from './MentionEditor.module.scss';

export interface MirroredTextProps {
  readonly text: string;
  readonly mentions: readonly Mention[];
  /** Where the suggestions are to stand: marked with an empty element. */
  readonly markerAt?: number;
  readonly marker: React.RefObject<HTMLSpanElement>;
  readonly className: string;
}

/** The field's text once more, unseen, under the field: it marks mentions and makes the field as high as its text. */
export function MirroredText({ text, mentions, markerAt, marker, className }: MirroredTextProps): JSX.Element {
  const pieces: React.ReactNode[] = [];
  let at: number = 0;
  const plain = (end: number): void => {
    if (markerAt !== undefined && markerAt >= at && markerAt < end) {
      pieces.push(text.slice(at, markerAt), <span key="marker" ref={marker} />);
      at = markerAt;
    }
    pieces.push(text.slice(at, end));
    at = end;
  };
  for (const { start, end } of findMentions(text, mentions)) {
    plain(start);
    pieces.push(
      <span key={start} className={styles.mention}>
        {text.slice(start, end)}
      </span>
    );
    at = end;
  }
  plain(text.length);
  return (
    <div className={className} aria-hidden="true">
      {pieces}
      {/* A last line that is still empty has a height too. */}
      {'\u200b'}
    </div>
  );
}
