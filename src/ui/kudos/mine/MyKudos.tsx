import * as React from 'react';
import { HistoryEntry } from '../../../domain/kudos/foldHistory';
import { valueOf, wordFor } from '../../../domain/kudos/KudosSettings';
import { foldText } from '../../../domain/people/matchPeople';
import { EntryMenu } from '../../feed/EntryMenu';
import { Icon } from '../../icons/Icon';
import { KudosSettingsContext } from '../../shared/KudosSettingsContext';
import { MessageBox } from '../../shared/MessageBox';
import { TabRow } from '../../shared/TabRow';
import { TextButton } from '../../shared/TextButton';
import { useUniqueId } from '../../shared/useUniqueId';
import { useText } from '../../text/useText';
import { KudosModel, KudosPageActions } from '../KudosModel';
import { MyKudosItem } from './MyKudosItem';
import { PrintedKudos } from './PrintedKudos';
import { toHistoryFile } from './toHistoryFile';
import { usePrinting } from './usePrinting';
import styles from './MyKudos.module.scss';

export interface MyKudosProps {
  readonly model: KudosModel;
  readonly actions: KudosPageActions;
}

const firstShown: number = 5;
type Side = HistoryEntry['type'];

/** Everything that one has received and given, for ever: to search, to take along, to print. */
export function MyKudos({ model, actions }: MyKudosProps): JSX.Element {
  const { history, people, viewer } = model;
  const text = useText();
  const { strings, locale } = text;
  const settings = React.useContext(KudosSettingsContext);
  const id: string = useUniqueId('mine');
  const [side, setSide] = React.useState<Side>('received');
  const [query, setQuery] = React.useState('');
  const [all, setAll] = React.useState(false);
  const wanted: string = foldText(query.trim());
  const found: readonly HistoryEntry[] = history.entries.filter(entry => {
    if (entry.type !== side) return false;
    const others = [entry.actor, ...entry.recipients.map(recipient => recipient.id)].map(each => people.get(each)?.name ?? '');
    return wanted === '' || foldText([entry.text, wordFor(valueOf(settings, entry.value).name, locale), ...others].join(' ')).indexOf(wanted) >= 0;
  });
  const isWhole: boolean = history.phase === 'ready';
  // Nothing is said to be missing while it is on its way.
  const isComing: boolean = history.phase === 'loading' || (history.phase === 'idle' && model.phase.name === 'loading');
  const [printing, print] = usePrinting();
  // What is taken along must be all of it: it is fetched first.
  const withAll = (act: () => void): void => {
    if (isWhole || history.phase === 'tooMany') return act();
    waiting.current = act;
    actions.loadHistory();
  };
  // An act that waited for the rest is about all that is found when it comes.
  const latest = React.useRef(found);
  latest.current = found;
  const waiting = React.useRef<() => void>();
  React.useEffect(() => {
    if (!isWhole || !waiting.current) return;
    const act = waiting.current;
    waiting.current = undefined;
    act();
  });
  const download = (kind: 'csv' | 'json') => () => withAll(() => actions.download(toHistoryFile(latest.current, kind, { viewer, people, settings, text })));
  const shown: readonly HistoryEntry[] = all || wanted ? found : found.slice(0, firstShown);

  return (
    <section className={styles.card} aria-labelledby={`${id}-title`}>
      <div className={styles.head}>
        <h2 id={`${id}-title`} className={styles.title}>
          {strings.KudosMine}
        </h2>
        <div className={styles.tools}>
          <EntryMenu
            label={strings.KudosDownload}
            icon="download"
            items={[
              { key: 'csv', text: strings.KudosDownloadCsv, icon: 'table', onSelect: download('csv') },
              { key: 'json', text: strings.KudosDownloadJson, icon: 'download', onSelect: download('json') }
            ]}
          />
          <TextButton look="quiet" onClick={() => withAll(print)}>
            <Icon name="print" />
            {strings.KudosPrint}
          </TextButton>
        </div>
      </div>
      <TabRow
        id={id}
        panelId={`${id}-panel`}
        label={strings.KudosMine}
        tabs={[
          { id: 'received', title: strings.KudosReceived },
          { id: 'given', title: strings.KudosGiven }
        ]}
        selected={side}
        onChange={setSide}
      />
      <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${side}`}>
        <label className={styles.search}>
          <Icon name="find" />
          <input
            type="search"
            value={query}
            placeholder={strings.KudosSearch}
            aria-label={strings.KudosSearch}
            onFocus={actions.loadHistory}
            onChange={event => setQuery(event.target.value)}
          />
        </label>
        <p role="status" className={styles.unseen}>
          {wanted ? text.count(found.length, 'KudosCount') : ''}
        </p>
        {(history.phase === 'failed' || history.phase === 'tooMany') && (
          <MessageBox
            look="warning"
            icon="alert"
            role="status"
            actions={history.phase === 'failed' && <TextButton onClick={actions.loadHistory}>{strings.Retry}</TextButton>}
          >
            {history.phase === 'failed' ? strings.KudosHistoryFailed : strings.KudosHistoryTooMany}
          </MessageBox>
        )}
        {shown.length > 0 ? (
          <ul>
            {shown.map(entry => (
              <MyKudosItem key={`${entry.type}${entry.root}`} entry={entry} viewer={viewer} people={people} />
            ))}
          </ul>
        ) : (
          !isComing && (
            <p className={styles.none}>
              {wanted ? text.fill(strings.KudosNoFound, { query: query.trim() }) : side === 'received' ? strings.KudosNoReceived : strings.KudosNoGiven}
            </p>
          )
        )}
        {history.phase === 'loading' && <p className={styles.none} role="status">{strings.KudosLoadingAll}</p>}
        {side === 'received' && shown.length > 0 && <p className={styles.note}>{strings.KudosScopeNote}</p>}
        {!wanted && !(all && isWhole) && (!isWhole || found.length > firstShown) && history.phase !== 'loading' && (
          <TextButton
            onClick={() => {
              setAll(true);
              actions.loadHistory();
            }}
          >
            {strings.KudosLoadAll}
          </TextButton>
        )}
      </div>
      {printing && <PrintedKudos entries={found} side={side} viewer={viewer} people={people} now={model.now} />}
    </section>
  );
}
