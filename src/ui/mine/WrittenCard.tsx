import * as React from 'react';
import { WrittenText } from '../../domain/mine/whatIWrote';
import { useUndo } from '../feed/useUndo';
import { MessageBox } from '../shared/MessageBox';
import { TextButton } from '../shared/TextButton';
import { useText } from '../text/useText';
import { Card } from './Card';
import { MineActions, MineModel } from './MineModel';
import { WrittenRow } from './WrittenRow';
import styles from './WrittenCard.module.scss';

export interface WrittenCardProps {
  readonly written: MineModel['written'];
  readonly actions: MineActions;
}

const shownAtFirst: number = 10;

/** Everything that the reader has written, to read, edit or delete; nothing is asked for before it is opened. */
export function WrittenCard({ written, actions }: WrittenCardProps): JSX.Element {
  const text = useText();
  const { strings } = text;
  const { state, texts } = written;
  const [query, setQuery] = React.useState('');
  const [limit, setLimit] = React.useState(shownAtFirst);
  const { removed, remove } = useUndo();
  const held = React.useRef<Map<string, WrittenText>>(new Map());
  texts.forEach((each) => held.current.set(each.row.id, each));
  if (state === 'closed') {
    return (
      <Card title={strings.MineWritten}>
        <TextButton onClick={actions.openWritten}>{strings.MineWrittenOpen}</TextButton>
      </Card>
    );
  }
  const wanted: string = query.trim().toLocaleLowerCase();
  // What was removed a moment ago keeps its place for as long as it can be taken back.
  const gone: WrittenText[] = Array.from(removed.keys()).flatMap((id) => (texts.some(({ row }) => row.id === id) ? [] : (held.current.get(id) ?? [])));
  const fitting: readonly WrittenText[] = [...texts, ...gone]
    .filter(({ row }) => wanted === '' || `${'title' in row ? row.title : ''} ${row.text}`.toLocaleLowerCase().indexOf(wanted) >= 0)
    .sort((a, b) => (a.row.createdAt < b.row.createdAt ? 1 : -1));
  return (
    <Card title={strings.MineWritten} flush>
      <div className={styles.tools}>
        <input
          type="search"
          className={styles.search}
          aria-label={strings.MineWrittenSearch}
          placeholder={strings.MineWrittenSearch}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
        <span role="status" className={styles.count}>
          {state === 'loading' ? strings.MineWrittenLoading : text.count(fitting.length, 'MineWrittenCount')}
        </span>
      </div>
      {state === 'failed' && (
        <div className={styles.message}>
          <MessageBox look="error" icon="cloudOff" actions={<TextButton onClick={actions.openWritten}>{strings.Retry}</TextButton>}>
            {strings.MineWrittenFailed}
          </MessageBox>
        </div>
      )}
      {state === 'months' && (
        <div className={styles.message}>
          <MessageBox look="info" icon="info" actions={<TextButton onClick={actions.readOlder}>{strings.MineWrittenOlder}</TextButton>}>
            {strings.MineWrittenMany}
          </MessageBox>
        </div>
      )}
      {state === 'all' && texts.length === 0 && gone.length === 0 && <p className={styles.message}>{strings.MineWrittenEmpty}</p>}
      <ul aria-label={strings.MineWritten}>
        {fitting.slice(0, limit).map((each) => (
          <WrittenRow key={each.row.id} text={each} removal={removed.get(each.row.id)} actions={actions} onRemove={() => remove(each.row.id, () => actions.remove(each))} />
        ))}
      </ul>
      {fitting.length > limit && (
        <div className={styles.foot}>
          <TextButton onClick={() => setLimit(limit + 2 * shownAtFirst)}>{strings.MineBellMore}</TextButton>
        </div>
      )}
    </Card>
  );
}
