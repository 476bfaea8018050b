import * as React from 'react';
import { Mention } from '../../../domain/log/activity';
import { Person } from '../../../domain/people/Person';
import { classes } from '../../shared/classes';
import { useUniqueId } from '../../shared/useUniqueId';
import { useText } from '../../text/useText';
import { findMentionQuery } from './findMentionQuery';
import { insertText } from './insertText';
import { MentionList } from './MentionList';
import { MirroredText } from './MirroredText';
import { useMentionSuggestions } from './useMentionSuggestions';
import styles from './MentionEditor.module.scss';

export interface MentionText {
  readonly text: string;
  readonly mentions: readonly Mention[];
}

export interface MentionEditorProps {
  readonly value: MentionText;
  readonly onChange: (value: MentionText) => void;
  readonly label: string;
  readonly placeholder?: string;
  readonly look: 'boxed' | 'bare';
  readonly autoFocus?: boolean;
  readonly onSubmit: () => void;
  readonly onEscape: () => void;
  readonly onPaste?: (event: React.ClipboardEvent) => void;
  /** Is given a function that starts a mention at the caret, for a button outside. */
  readonly startMention?: React.MutableRefObject<(() => void) | undefined>;
}

/**
 * A plain field, so that input methods, undo and screen readers work as everywhere, on top of a copy of its text
 * that marks mentions and gives the height. `@` suggests colleagues.
 */
export function MentionEditor(props: MentionEditorProps): JSX.Element {
  const { value, onChange, label, placeholder, look, autoFocus, onSubmit, onEscape, onPaste, startMention } = props;
  const text = useText();
  const listId: string = useUniqueId('mention');
  const field = React.useRef<HTMLTextAreaElement>(null);
  const marker = React.useRef<HTMLSpanElement>(null);
  const [place, setPlace] = React.useState({ top: 0, left: 0 });
  const { query, people, active, setActive, ask, dismiss } = useMentionSuggestions();
  // One word that nobody bears is said so; with more words the text just goes on.
  const open: boolean = query !== undefined && (people.length > 0 || /^\S{2,}$/.test(query.query));
  const pointsAt: boolean = open && people.length > 0;
  // A chosen person is known here before the new text has come back through the props.
  const mentions: React.MutableRefObject<readonly Mention[]> = React.useRef(value.mentions);
  mentions.current = value.mentions;

  React.useEffect(() => {
    if (autoFocus && field.current) {
      field.current.focus();
      field.current.setSelectionRange(field.current.value.length, field.current.value.length);
    }
  }, [autoFocus]);
  React.useEffect(() => {
    if (startMention) {
      startMention.current = () => {
        if (field.current) {
          const { selectionStart, selectionEnd } = field.current;
          const gap: string = /\S$/.test(field.current.value.slice(0, selectionStart)) ? ' ' : '';
          insertText(field.current, selectionStart, selectionEnd, `${gap}@`);
        }
      };
    }
  }, [startMention]);
  React.useLayoutEffect(() => {
    if (open && marker.current) {
      setPlace({ top: marker.current.offsetTop + 28, left: marker.current.offsetLeft });
    }
  }, [open, query?.start]);

  const lookAtCaret = (): void => {
    const { selectionStart, selectionEnd, value: written } = field.current as HTMLTextAreaElement;
    ask(selectionStart === selectionEnd ? findMentionQuery(written, selectionStart, mentions.current) : undefined);
  };
  const choose = (person: Person): void => {
    if (query && field.current) {
      mentions.current = [...mentions.current, { id: person.id, name: person.name }];
      insertText(field.current, query.start, query.start + 1 + query.query.length, `@${person.name} `);
    }
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) {
      return;
    }
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      onSubmit();
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      event.preventDefault();
      (open ? dismiss : onEscape)();
    } else if (pointsAt && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      setActive((active + (event.key === 'ArrowDown' ? 1 : people.length - 1)) % people.length);
    } else if (pointsAt && (event.key === 'Enter' || event.key === 'Tab') && !event.shiftKey) {
      event.preventDefault();
      choose(people[active]);
    }
  };
  const onKeyUp = (event: React.KeyboardEvent): void => {
    if (/^(Arrow(Left|Right)|Home|End|Page)/.test(event.key)) {
      lookAtCaret();
    }
  };

  return (
    <div className={classes(styles.editor, look === 'boxed' && styles.boxed)}>
      <MirroredText text={value.text} mentions={value.mentions} markerAt={open ? query?.start : undefined} marker={marker} className={styles.mirror} />
      <textarea
        ref={field}
        className={styles.field}
        rows={1}
        value={value.text}
        placeholder={placeholder}
        aria-label={label}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-controls={open ? listId : undefined}
        aria-activedescendant={pointsAt ? `${listId}-${active}` : undefined}
        onChange={event => {
          onChange({ text: event.target.value, mentions: mentions.current });
          lookAtCaret();
        }}
        onKeyDown={onKeyDown}
        onKeyUp={onKeyUp}
        onClick={lookAtCaret}
        onBlur={() => ask(undefined)}
        onPaste={onPaste}
      />
      {open && query && (
        <MentionList id={listId} people={people} query={query.query} active={active} top={place.top} left={place.left} onChoose={choose} />
      )}
      <span className={styles.unseen} role="status">
        {pointsAt ? text.count(people.length, 'MentionCount') : ''}
      </span>
    </div>
  );
}
