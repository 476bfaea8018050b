import * as React from 'react';
import { PersonHit } from '../../domain/directory/createDirectoryIndex';
import { FieldMatch } from '../../domain/directory/search/PeopleIndex';
import { Person } from '../../domain/people/Person';
import { describeStatus } from '../people/describeStatus';
import { Marked } from '../people/Marked';
import { PersonActions } from '../people/PersonActions';
import { PersonAvatar } from '../people/PersonAvatar';
import { PersonStatus } from '../people/PersonStatus';
import { telephoneLink } from '../people/telephoneLink';
import { usePeople } from '../people/usePeople';
import { useWatched } from '../people/useWatched';
import { classes } from '../shared/classes';
import { useOpeners } from '../shared/useOpeners';
import { Text } from '../text/createText';
import { useText } from '../text/useText';
import { DirectoryField } from './DirectoryModel';
import { unitPath } from './unitPath';
import styles from './PersonRow.module.scss';

export interface PersonRowProps {
  readonly hit: PersonHit;
  readonly index: number;
  /** Of the grid; the row's parts are named after it. */
  readonly gridId: string;
  readonly look: 'row' | 'tile';
  readonly fields: readonly DirectoryField[];
  /** Where there is little room: fewer lines, and the ways to reach alone. */
  readonly narrow: boolean;
  readonly status: PersonStatus;
  /** Of the element that the field points at, when it is in this row. */
  readonly activeId?: string;
  /** Whether the grid is entered here. */
  readonly isEntry: boolean;
}

function stopId(gridId: string, index: number, stop: string): string {
  return `${gridId}-${index}-${stop}`;
}

const shownFields: readonly FieldMatch['field'][] = ['name', 'title', 'unit', 'phone'];

/** What somebody was found by, when it is nothing that is shown anyway. */
function foundBy(matched: readonly FieldMatch[], { strings, fill }: Text): string | undefined {
  const hidden: FieldMatch | undefined = matched.some(({ field }) => field === 'name') ? undefined : matched.find(({ field }) => shownFields.indexOf(field) < 0);
  if (!hidden) return undefined;
  return hidden.field === 'responsibility' ? fill(strings.DirectoryFoundByTask, { task: hidden.text }) : hidden.text;
}

/** A person of the results, as a row of the list or a card among cards. */
export const PersonRow: React.FunctionComponent<PersonRowProps> = React.memo(function PersonRow(props: PersonRowProps) {
  const { hit, index, gridId, look, fields, narrow, status, activeId, isEntry } = props;
  const text = useText();
  const { viewerId, now } = usePeople();
  const openers = useOpeners();
  const element = React.useRef<HTMLDivElement>(null);
  const person: Person = hit.person;
  useWatched(element, person.id);
  const rangesOf = (field: FieldMatch['field']): FieldMatch['ranges'] | undefined => hit.matched.find((match) => match.field === field)?.ranges;
  const { words, mark } = describeStatus(person, status, now, text);
  const rowId: string = stopId(gridId, index, 'row');
  const phone: string | undefined = fields.indexOf('phone') >= 0 ? person.phones?.[0] : undefined;
  const tabIndex: number = isEntry ? 0 : -1;
  const path: string = person.kind === 'politician' ? text.strings.PersonPolitician : unitPath(person.unit, look === 'tile' ? 1 : 2);
  const found: string | undefined = foundBy(hit.matched, text);
  const name: JSX.Element = <Marked text={person.name} ranges={rangesOf('name')} />;
  return (
    <div
      ref={element}
      id={rowId}
      role="row"
      aria-rowindex={index + 1}
      aria-selected={activeId === rowId}
      className={classes(styles.person, styles[look], activeId !== undefined && styles.active)}
    >
      <div role="gridcell" className={styles.who}>
        <PersonAvatar id={person.id} name={person.name} size={look === 'tile' ? 48 : 40} photo={status.photo} mark={mark} />
        <div className={styles.words}>
          {openers.person ? (
            <button type="button" className={styles.name} tabIndex={tabIndex} data-stop="" aria-haspopup="dialog" onClick={() => openers.person?.(person.id)}>
              <bdi>{name}</bdi>
              {person.id === viewerId && ` ${text.strings.PersonYou}`}
            </button>
          ) : (
            <bdi className={styles.name}>{name}</bdi>
          )}
          {words && <div className={styles.meta}>{words}</div>}
        </div>
      </div>
      {narrow ? (
        <div role="gridcell" className={classes(styles.what, styles.meta)}>
          {found ?? [fields.indexOf('title') >= 0 && person.title, fields.indexOf('unit') >= 0 && unitPath(person.unit, 1)].filter(Boolean).join(', ')}
        </div>
      ) : (
        <div role="gridcell" className={styles.what}>
          {fields.indexOf('title') >= 0 && person.title && <div className={styles.line}><Marked text={person.title} ranges={rangesOf('title')} /></div>}
          {fields.indexOf('unit') >= 0 && <div className={styles.meta} title={person.unit.replace(/\//g, ' › ')}>{found ?? path}</div>}
        </div>
      )}
      {look === 'row' && !narrow && fields.indexOf('phone') >= 0 && (
        <div role="gridcell" className={styles.phone}>
          {phone && (
            <a href={telephoneLink(phone)} id={stopId(gridId, index, 'phone')} data-stop="" tabIndex={-1} className={classes(styles.number, activeId === stopId(gridId, index, 'phone') && styles.pointed)}>
              <Marked text={phone} ranges={hit.matched.find((match) => match.field === 'phone' && match.text === phone)?.ranges} />
            </a>
          )}
        </div>
      )}
      <div role="gridcell" className={styles.actions}>
        <PersonActions person={person} ways={narrow ? 'few' : 'all'} tabIndex={-1} idOf={(stop) => stopId(gridId, index, stop)} activeId={activeId} />
      </div>
    </div>
  );
});
