import * as React from 'react';
import { Mention } from '../../domain/log/activity';
import { foldText } from '../shared/foldText';
import { NarrowContext } from '../shared/NarrowContext';
import { RichText } from '../shared/RichText';
import { useText } from '../text/useText';
import styles from './FoldedText.module.scss';

export interface FoldedTextProps {
  readonly id?: string;
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly look: 'post' | 'comment';
}

const charactersPerLine: number = 80;
const narrowCharactersPerLine: number = 40;

/** A text that folds at six lines until the reader wants all of it. */
export function FoldedText({ id, text, mentions, look }: FoldedTextProps): JSX.Element {
  const { strings } = useText();
  const narrow: boolean = React.useContext(NarrowContext);
  const [whole, setWhole] = React.useState(false);
  const body = React.useRef<HTMLDivElement>(null);
  const folded: string | undefined = React.useMemo(
    () => (whole ? undefined : foldText(text, narrow ? narrowCharactersPerLine : charactersPerLine)),
    [text, whole, narrow]
  );
  const showAll = (): void => {
    setWhole(true);
    // The button goes away: whoever pressed it by keyboard reads on from the text.
    body.current?.focus({ preventScroll: true });
  };
  const wordOfButton: string = look === 'comment' ? strings.ShowWholeComment : narrow ? strings.ShowWholeShort : strings.ShowWhole;
  const tail: React.ReactNode = folded !== undefined && (
    <>
      {' … '}
      <button type="button" className={styles.more} onClick={showAll}>
        {wordOfButton}
      </button>
    </>
  );
  return (
    <div id={id} ref={body} tabIndex={-1} className={look === 'post' ? styles.post : styles.comment}>
      <RichText text={folded ?? text} mentions={mentions} tail={tail} />
    </div>
  );
}
