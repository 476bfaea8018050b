import * as React from 'react';
import { WrittenText } from '../../domain/mine/whatIWrote';
import { Draft } from '../feed/FeedModel';
import { PrimaryAction } from '../shared/PrimaryAction';
import { TextButton } from '../shared/TextButton';
import { useText } from '../text/useText';
import styles from './WrittenEditor.module.scss';

export interface WrittenEditorProps {
  readonly row: WrittenText['row'];
  readonly onSave: (text: string, mentions: Draft['mentions']) => void;
  readonly onCancel: () => void;
}

const longest: number = 10_000;

/** An old text as it is put right: those whom it names stay named as long as they stand in it. */
export function WrittenEditor({ row, onSave, onCancel }: WrittenEditorProps): JSX.Element {
  const { strings } = useText();
  const [text, setText] = React.useState(row.text);
  const field = React.useRef<HTMLTextAreaElement>(null);
  React.useEffect(() => field.current?.focus(), []);
  const save = (): void => {
    const next: string = text.trim();
    if (next === '' || next === row.text.trim()) return onCancel();
    onSave(next, row.mentions.filter(({ name }) => next.indexOf(`@${name}`) >= 0));
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key === 'Escape') onCancel();
    else if (event.key === 'Enter' && event.ctrlKey) save();
  };
  return (
    <div className={styles.editor}>
      <textarea
        ref={field}
        className={styles.field}
        aria-label={strings.EditText}
        rows={Math.min(Math.max(text.split('\n').length + 1, 3), 12)}
        maxLength={longest}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <div className={styles.buttons}>
        <TextButton look="quiet" onClick={onCancel}>
          {strings.Cancel}
        </TextButton>
        <PrimaryAction text={strings.Save} onClick={save} />
      </div>
    </div>
  );
}
