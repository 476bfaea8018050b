import * as React from 'react';
import { Person } from '../../domain/people/Person';
import { Icon } from '../icons/Icon';
import { PersonLine } from '../people/PersonLine';
import { MessageBox } from '../shared/MessageBox';
import { SegmentSwitch } from '../shared/SegmentSwitch';
import { TextButton } from '../shared/TextButton';
import { useText } from '../text/useText';
import { usePeople } from '../people/usePeople';
import { describeDay } from '../people/describeDay';
import { DirectoryPlace, PoliticianGroup } from './DirectoryModel';
import { InChunks } from './InChunks';
import { useDirectory } from './useDirectory';
import styles from './Politicians.module.scss';

const ImportDialog = React.lazy(async () => ({ default: (await import(/* webpackChunkName: 'directory-import' */ './edit/ImportDialog')).ImportDialog }));

export interface PoliticiansProps {
  readonly place: Extract<DirectoryPlace, { readonly name: 'politicians' }>;
}

const soonDays: number = 60;
const dayMs: number = 86_400_000;
const lineHeight: number = 52;
const chunkSize: number = 24;

/** Those who are elected, by board or by party, as it is today. */
export function Politicians({ place }: PoliticiansProps): JSX.Element {
  const text = useText();
  const { strings, fill } = text;
  const { now } = usePeople();
  const { actions } = useDirectory();
  const [importing, setImporting] = React.useState(false);
  const { by, groups, nextChange, mayImport } = place;
  const soon: boolean = nextChange !== undefined && Date.parse(nextChange) - Date.parse(now) < soonDays * dayMs;
  return (
    <section className={styles.politicians} aria-label={strings.DirectoryFilterElected}>
      <div className={styles.tools}>
        <SegmentSwitch
          label={strings.DirectoryGroupBy}
          segments={[
            { key: 'board', text: strings.DirectoryByBoard, icon: 'government' },
            { key: 'party', text: strings.DirectoryByParty, icon: 'audience' }
          ]}
          value={by}
          onChange={actions.groupBy}
        />
        {mayImport && (
          <TextButton look="quiet" aria-haspopup="dialog" onClick={() => setImporting(true)}>
            <Icon name="upload" />
            {strings.DirectoryImport}
          </TextButton>
        )}
      </div>
      {soon && nextChange && (
        <MessageBox look="info" icon="clock" title={fill(strings.DirectoryMandatesChange, { date: describeDay(nextChange, now, text) })}>
          {strings.DirectoryMandatesChangeText}
        </MessageBox>
      )}
      {groups.length === 0 && <p className={styles.none}>{strings.DirectoryNoMandates}</p>}
      <ul className={styles.groups}>
        {groups.map(group => (
          <Group key={`${by}-${group.name}`} by={by} group={group} isOpen={groups.length === 1} />
        ))}
      </ul>
      {importing && (
        <React.Suspense fallback={null}>
          <ImportDialog kind="mandates" onClose={() => setImporting(false)} />
        </React.Suspense>
      )}
    </section>
  );
}

function Group({ by, group, isOpen }: { readonly by: 'board' | 'party'; readonly group: PoliticianGroup; readonly isOpen: boolean }): JSX.Element {
  const text = useText();
  const [open, setOpen] = React.useState(isOpen);
  const { name, seats } = group;
  const chair: Person | undefined = by === 'board' ? seats[0]?.person : undefined;
  return (
    <li className={styles.group}>
      <button type="button" className={styles.heading} aria-expanded={open} onClick={() => setOpen(!open)}>
        <Icon name={open ? 'chevronDown' : 'chevronRight'} className={styles.chevron} />
        <span className={styles.words}>
          <span className={styles.name}>{name}</span>
          {chair && <span className={styles.meta}>{`${seats[0].mandate.role}: ${chair.name}`}</span>}
        </span>
        <span className={styles.meta}>{text.count(seats.length, 'DirectorySeats')}</span>
      </button>
      {open && (
        <div className={styles.seats}>
          <InChunks
            count={seats.length}
            size={chunkSize}
            itemHeight={lineHeight}
            className={styles.chunk}
            renderItem={index => {
              const { person, mandate } = seats[index];
              return <PersonLine key={mandate.id} person={person} size={40} under={[mandate.role, by === 'board' ? mandate.party : mandate.board].filter(Boolean).join(', ')} />;
            }}
          />
        </div>
      )}
    </li>
  );
}
