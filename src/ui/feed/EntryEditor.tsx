import * as React from 'react';
import { Comment, Post } from '../../domain/feed/Thread';
import { PrimaryAction } from '../shared/PrimaryAction';
import { TextButton } from '../shared/TextButton';
import { useText } from '../text/useText';
import { MentionEditor, MentionText } from './compose/MentionEditor';
import { usedMentions } from './compose/usedMentions';
import styles from './EntryEditor.module.scss';

export interface EntryEditorProps {
  readonly entry: Post | Comment;
  readonly onSave: (text: string, mentions: MentionText['mentions']) => void;
  readonly onCancel: () => void;
}

/** A text as it is changed in its own place. */
export function EntryEditor({ entry, onSave, onCancel }: EntryEditorProps): JSX.Element {
  const { strings } = useText();
  const [value, setValue] = React.useState<MentionText>({ text: entry.text, mentions: entry.mentions });
  const editor = React.useRef<HTMLDivElement>(null);
  // The field goes away: its writer goes on from the post.
  const leave = (): void => editor.current?.closest('article')?.focus({ preventScroll: true });
  const cancel = (): void => {
    leave();
    onCancel();
  };
  const save = (): void => {
    if (value.text.trim() === entry.text.trim()) {
      cancel();
    } else if (value.text.trim() !== '') {
      leave();
      onSave(value.text.trim(), usedMentions(value));
    }
  };
  return (
    <div ref={editor} className={styles.editor}>
      <MentionEditor value={value} onChange={setValue} label={strings.EditText} look="boxed" autoFocus onSubmit={save} onEscape={cancel} />
      <div className={styles.buttons}>
        <TextButton look="quiet" onClick={cancel}>
          {strings.Cancel}
        </TextButton>
        <PrimaryAction text={strings.Save} onClick={save} />
      </div>
    </div>
  );
}
