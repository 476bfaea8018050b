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
import { describeMandate } from '../people/describeMandate';
import { DirectoryPlace, PoliticianGroup } from './DirectoryModel';
import { InChunks } from './InChunks';
import { useDirectory } from './useDirectory';
import styles from './Politicians.module.scss';

const MandateDialog = React.lazy(async () => ({ default: (await import(/* webpackChunkName: 'mandate-editor' */ './edit/MandateDialog')).MandateDialog }));
const ImportDialog = React.lazy(async () => ({ default: (await import(/* webpackChunkName: 'directory-import' */ './edit/ImportDialog')).ImportDialog }));

export interface PoliticiansProps {
  readonly place: Extract<DirectoryPlace, { readonly name: 'politicians' }>;
}

type Seat = PoliticianGroup['seats'][number];
type Opened = 'import' | 'new' | Seat;

const soonDays: number = 60;
const dayMs: number = 86_400_000;
const lineHeight: number = 52;
const chunkSize: number = 24;

/** Those who are elected, by board or by party, as it is today. Whoever keeps the mandates changes them here, and sees those to come. */
export function Politicians({ place }: PoliticiansProps): JSX.Element {
  const text = useText();
  const { strings, fill } = text;
  const { now } = usePeople();
  const { actions } = useDirectory();
  const [editing, setEditing] = React.useState(false);
  const [opened, open] = React.useState<Opened>();
  const { by, nextChange, kept } = place;
  const groups: readonly PoliticianGroup[] = editing && kept ? kept : place.groups;
  const close = (): void => open(undefined);
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
        {kept && (
          <div className={styles.keep}>
            {editing && (
              <>
                <TextButton look="quiet" aria-haspopup="dialog" onClick={() => open('import')}>
                  <Icon name="upload" />
                  {strings.DirectoryImport}
                </TextButton>
                <TextButton look="quiet" aria-haspopup="dialog" onClick={() => open('new')}>
                  <Icon name="plus" />
                  {strings.DirectoryMandateAdd}
                </TextButton>
              </>
            )}
            <TextButton look="quiet" aria-pressed={editing} onClick={() => setEditing(!editing)}>
              <Icon name={editing ? 'check' : 'edit'} />
              {editing ? strings.DirectoryDone : strings.Edit}
            </TextButton>
          </div>
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
          <Group key={`${by}-${group.name}`} by={by} group={group} isOpen={groups.length === 1} onEdit={editing ? open : undefined} />
        ))}
      </ul>
      {opened !== undefined && (
        <React.Suspense fallback={null}>
          {opened === 'import' ? (
            <ImportDialog kind="mandates" onClose={close} />
          ) : (
            <MandateDialog seat={opened === 'new' ? undefined : opened} groups={kept ?? []} onClose={close} />
          )}
        </React.Suspense>
      )}
    </section>
  );
}

interface GroupProps {
  readonly by: 'board' | 'party';
  readonly group: PoliticianGroup;
  readonly isOpen: boolean;
  /** Whoever keeps mandates changes a seat. */
  readonly onEdit?: (seat: Seat) => void;
}

function Group({ by, group, isOpen, onEdit }: GroupProps): JSX.Element {
  const text = useText();
  const { now } = usePeople();
  const [open, setOpen] = React.useState(isOpen);
  const { name, seats } = group;
  // Among those to come the first is not the one who leads it today.
  const chair: Person | undefined = by === 'board' && !onEdit ? seats[0]?.person : undefined;
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
              const seat: Seat = seats[index];
              const { person, mandate } = seat;
              const other: string = by === 'board' ? mandate.party : mandate.board;
              const line = (under: string): JSX.Element => <PersonLine key={mandate.id} person={person} size={40} under={[under, other].filter(Boolean).join(', ')} ways={onEdit && 'chat'} />;
              if (!onEdit) return line(mandate.role);
              return (
                <div key={mandate.id} className={styles.kept}>
                  {line(describeMandate(mandate, now, text))}
                  <TextButton look="icon" aria-label={text.fill(text.strings.DirectoryMandateEdit, { name: person.name, board: mandate.board })} aria-haspopup="dialog" onClick={() => onEdit(seat)}>
                    <Icon name="edit" />
                  </TextButton>
                </div>
              );
            }}
          />
        </div>
      )}
    </li>
  );
}
