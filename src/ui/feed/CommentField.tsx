import * as React from 'react';
import { Thread } from '../../domain/feed/Thread';
import { Avatar } from '../shared/Avatar';
import { PrimaryAction } from '../shared/PrimaryAction';
import { TextButton } from '../shared/TextButton';
import { useText } from '../text/useText';
import { MentionEditor, MentionText } from './compose/MentionEditor';
import { usedMentions } from './compose/usedMentions';
import { useFeed } from './useFeed';
import styles from './CommentField.module.scss';

export interface CommentFieldProps {
  readonly thread: Thread;
  /** A reply to this comment, opened by its button. */
  readonly replyTo?: { readonly id: string; readonly name: string };
  /** Open from the start, because its button was pressed. */
  readonly open?: boolean;
  readonly onClose?: () => void;
}

const nothing: MentionText = { text: '', mentions: [] };

/** A line that becomes a field when it is pressed, and sends a comment or a reply. */
export function CommentField({ thread, replyTo, open: openFromStart = false, onClose }: CommentFieldProps): JSX.Element {
  const { viewer, actions } = useFeed();
  const { strings, fill } = useText();
  const [open, setOpen] = React.useState(openFromStart);
  const [value, setValue] = React.useState<MentionText>(nothing);
  const collapsed = React.useRef<HTMLButtonElement>(null);
  const goBack = React.useRef(false);
  const opener = React.useRef(openFromStart ? (document.activeElement as HTMLElement | null) : null);
  const label: string = replyTo ? fill(strings.ReplyField, { name: replyTo.name }) : strings.CommentField;

  React.useEffect(() => {
    if (!open && goBack.current) {
      goBack.current = false;
      collapsed.current?.focus();
    }
  }, [open]);
  const close = (): void => {
    if (onClose) {
      // A reply's field goes away whole: back to the button that opened it.
      opener.current?.focus();
      onClose();
    } else {
      goBack.current = true;
      setOpen(false);
    }
  };
  const send = (): void => {
    if (value.text.trim() !== '') {
      actions.comment(thread, value.text.trim(), usedMentions(value), replyTo?.id);
      setValue(nothing);
      close();
    }
  };

  return (
    <div className={styles.line}>
      <Avatar id={viewer.id} name={viewer.name} size={28} />
      {open ? (
        <div className={styles.open}>
          <MentionEditor value={value} onChange={setValue} label={label} placeholder={label} look="boxed" autoFocus onSubmit={send} onEscape={close} />
          <div className={styles.buttons}>
            <kbd className={styles.keys}>{strings.SubmitKeys}</kbd>
            <TextButton look="quiet" onClick={close}>
              {strings.Cancel}
            </TextButton>
            <PrimaryAction text={strings.Send} disabled={value.text.trim() === ''} onClick={send} />
          </div>
        </div>
      ) : (
        <button type="button" ref={collapsed} className={styles.closed} onClick={() => setOpen(true)}>
          <bdi>{value.text.trim() || strings.CommentField}</bdi>
        </button>
      )}
    </div>
  );
}
