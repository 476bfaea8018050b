import * as React from 'react';
import { WrittenText } from '../../domain/mine/whatIWrote';
import { EntryMenu } from '../feed/EntryMenu';
import { UndoRow } from '../feed/UndoRow';
import { Removal } from '../feed/useUndo';
import { RichText } from '../shared/RichText';
import { TextButton } from '../shared/TextButton';
import { useOpeners } from '../shared/useOpeners';
import { When } from '../shared/When';
import { useText } from '../text/useText';
import { MineActions } from './MineModel';
import { WrittenEditor } from './WrittenEditor';
import styles from './WrittenRow.module.scss';

export interface WrittenRowProps {
  readonly text: WrittenText;
  readonly removal?: Removal;
  readonly actions: MineActions;
  readonly onRemove: () => void;
}

/** One text of the reader's own: what it is, when, and what can be done with it. */
export function WrittenRow({ text, removal, actions, onRemove }: WrittenRowProps): JSX.Element {
  const { strings, fill, when } = useText();
  const { thread: openThread } = useOpeners();
  const [edits, setEdits] = React.useState(false);
  const { row, sending } = text;
  const kinds: Readonly<Record<typeof row.kind, string>> = {
    comment: strings.MineWrittenComment, question: strings.MineWrittenQuestion, post: strings.MineWrittenPost, kudos: strings.MineWrittenKudos
  };
  if (removal) {
    return (
      <li>
        <article className={styles.row} tabIndex={-1}>
          <UndoRow sentence={strings.MineWrittenRemoved} removal={removal} />
        </article>
      </li>
    );
  }
  return (
    <li>
      <article className={styles.row} tabIndex={-1}>
        <div className={styles.head}>
          <span className={styles.meta}>
            {kinds[row.kind]} · <When at={row.createdAt} />
            {'editedAt' in row && row.editedAt && ` · ${strings.Edited}`}
          </span>
          {!sending && (
            <EntryMenu
              label={fill(strings.MineWrittenMore, { time: when(row.createdAt, row.createdAt) })}
              items={[
                // What somebody was thanked for stands as it was given.
                ...(row.kind === 'kudos' ? [] : [{ key: 'edit', text: strings.MenuEdit, icon: 'edit' as const, onSelect: () => setEdits(true) }]),
                { key: 'delete', text: strings.Delete, icon: 'delete', onSelect: onRemove }
              ]}
            />
          )}
        </div>
        {edits ? (
          <WrittenEditor
            row={row}
            onCancel={() => setEdits(false)}
            onSave={(next, mentions) => {
              setEdits(false);
              actions.edit(text, next, mentions);
            }}
          />
        ) : (
          <div className={styles.text}>
            {'title' in row && row.title && <h3 className={styles.title}>{row.title}</h3>}
            <RichText text={row.text} mentions={row.mentions} />
          </div>
        )}
        {sending && <p className={styles.meta}>{sending === 'failed' ? strings.TextKept : sending === 'removalFailed' ? strings.PostNotRemoved : strings.Waiting}</p>}
        {openThread && !edits && (
          <TextButton look="link" onClick={() => openThread(row.root)}>
            {strings.MineWrittenRead}
          </TextButton>
        )}
      </article>
    </li>
  );
}
