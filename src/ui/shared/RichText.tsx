import * as React from 'react';
import { Mention } from '../../domain/log/activity';
import { Block, Line, parseText, Piece } from './parseText';
import styles from './RichText.module.scss';

export interface RichTextProps {
  readonly text: string;
  readonly mentions: readonly Mention[];
  /** Stands at the end of the last line: "… Visa hela inlägget". */
  readonly tail?: React.ReactNode;
}

function toElement(piece: Piece, key: number): React.ReactNode {
  if (piece.mention) {
    return (
      <bdi key={key} className={styles.mention}>
        {piece.text}
      </bdi>
    );
  }
  if (piece.href) {
    const outside: boolean = piece.href.startsWith('http');
    return (
      <a key={key} href={piece.href} className={styles.link} {...(outside ? { target: '_blank', rel: 'noopener noreferrer' } : {})}>
        {piece.text}
      </a>
    );
  }
  return piece.text;
}

function toLines(lines: readonly Line[]): React.ReactNode[] {
  return lines.map((line, index) => (
    <React.Fragment key={index}>
      {index > 0 && <br />}
      {line.map(toElement)}
    </React.Fragment>
  ));
}

/** Someone's text: paragraphs, simple lists, links and mentions, made from plain text alone. */
export const RichText: React.FunctionComponent<RichTextProps> = React.memo(function RichText({ text, mentions, tail }: RichTextProps) {
  const blocks: readonly Block[] = React.useMemo(() => parseText(text, mentions), [text, mentions]);
  const last: number = blocks.length - 1;
  return (
    <>
      {blocks.map((block, index) =>
        block.kind === 'list' ? (
          <ul key={index} className={styles.list}>
            {block.lines.map((line, at) => (
              <li key={at}>
                {line.map(toElement)}
                {index === last && at === block.lines.length - 1 && tail}
              </li>
            ))}
          </ul>
        ) : (
          <p key={index} className={styles.paragraph} dir="auto">
            {toLines(block.lines)}
            {index === last && tail}
          </p>
        )
      )}
    </>
  );
});
