import * as React from 'react';
import { foldText } from '../../domain/people/matchPeople';
import { Person } from '../../domain/people/Person';
import { Icon } from '../icons/Icon';
import { TextButton } from '../shared/TextButton';
import { useText } from '../text/useText';
import { InChunks } from './InChunks';
import { OrgNode } from './OrgNode';
import styles from './Reports.module.scss';

export interface ReportsProps {
  readonly people: readonly Person[];
  /** Not those who report, but those beside. */
  readonly isPeers?: boolean;
  readonly nested: boolean;
  readonly depth: number;
  readonly onPress: (person: Person) => void;
}

/** From so many on, a name is quicker typed than looked for. */
const filterFrom: number = 12;
const first: number = 8;
const chunkSize: number = 24;
const nodeHeight: number = 66;

/** Whoever reports to a person: a few at first, all when asked, however many. */
export function Reports({ people, isPeers = false, nested, depth, onPress }: ReportsProps): JSX.Element {
  const { strings, count, number } = useText();
  const [whole, showWhole] = React.useState(false);
  const [words, setWords] = React.useState('');
  const typed: string = foldText(words.trim());
  const found: readonly Person[] = typed === '' ? people : people.filter(({ name }) => foldText(name).indexOf(typed) >= 0);
  const shown: number = whole || typed !== '' ? found.length : Math.min(found.length, first);
  return (
    <div className={styles.reports}>
      <div className={styles.headingRow}>
        <h4 className={styles.heading}>{count(people.length, isPeers ? 'DirectoryPeers' : 'DirectoryReports')}</h4>
        {people.length >= filterFrom && (
          <span className={styles.filter}>
            <Icon name="filter" className={styles.icon} />
            <input type="text" aria-label={strings.DirectoryFilterByName} placeholder={strings.DirectoryFilterByName} className={styles.input} value={words} onChange={event => setWords(event.target.value)} />
          </span>
        )}
      </div>
      <span role="status" className={styles.spoken}>
        {typed !== '' && count(found.length, 'DirectoryPeopleCount')}
      </span>
      <InChunks
        count={shown}
        size={chunkSize}
        itemHeight={nested ? nodeHeight : nodeHeight / 2}
        className={nested ? styles.list : styles.grid}
        renderItem={index => (
          <OrgNode key={found[index].id} person={found[index]} role="report" depth={depth} onPress={() => onPress(found[index])} />
        )}
      />
      {shown < found.length && (
        <TextButton look="link" onClick={() => showWhole(true)}>
          <Icon name="chevronDown" size={16} />
          {count(found.length - shown, 'DirectoryShowMore', { n: number(found.length - shown) })}
        </TextButton>
      )}
    </div>
  );
}
