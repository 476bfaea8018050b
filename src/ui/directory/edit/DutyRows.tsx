import * as React from 'react';
import { DutyTime, Weekday } from '../../../domain/directory/Responsibility';
import { Person } from '../../../domain/people/Person';
import { Icon } from '../../icons/Icon';
import { TextButton } from '../../shared/TextButton';
import { useText } from '../../text/useText';
import { dayName } from '../describeHours';
import styles from './DutyRows.module.scss';

export interface DutyRowsProps {
  readonly duty: readonly DutyTime[];
  /** Whoever can be on duty: the responsible and the substitutes. */
  readonly people: readonly Person[];
  readonly onChange: (duty: readonly DutyTime[]) => void;
}

const days: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** When somebody is to be reached: days, hours, and who. */
export function DutyRows({ duty, people, onChange }: DutyRowsProps): JSX.Element {
  const { strings } = useText();
  const change = (at: number, next: Partial<DutyTime>): void => onChange(duty.map((time, i) => (i === at ? { ...time, ...next } : time)));
  const add = (): void => onChange([...duty, { days: [1, 2, 3, 4, 5], from: '08:00', to: '16:00', person: people[0]?.id ?? '' }]);
  return (
    <fieldset className={styles.duty}>
      <legend className={styles.legend}>{strings.DirectoryDuty}</legend>
      {duty.map((time, i) => (
        <Row key={i} time={time} at={i} people={people} onChange={next => change(i, next)} onRemove={() => onChange(duty.filter((_, j) => j !== i))} />
      ))}
      <TextButton onClick={add} disabled={people.length === 0}>
        <Icon name="plus" />
        {strings.DirectoryAddDuty}
      </TextButton>
    </fieldset>
  );
}

interface RowProps {
  readonly time: DutyTime;
  readonly at: number;
  readonly people: readonly Person[];
  readonly onChange: (next: Partial<DutyTime>) => void;
  readonly onRemove: () => void;
}

function Row({ time, at, people, onChange, onRemove }: RowProps): JSX.Element {
  const { strings, fill, locale } = useText();
  const toggle = (day: Weekday): void =>
    onChange({ days: days.filter(each => (each === day ? time.days.indexOf(day) < 0 : time.days.indexOf(each) >= 0)) });
  return (
    <div className={styles.row} role="group" aria-label={fill(strings.DirectoryDutyNumber, { n: String(at + 1) })}>
      <div className={styles.days}>
        {days.map(day => (
          <button key={day} type="button" aria-pressed={time.days.indexOf(day) >= 0} title={dayName(day, locale, 'long')} className={styles.day} onClick={() => toggle(day)}>
            {dayName(day, locale)}
          </button>
        ))}
      </div>
      <div className={styles.hours}>
        <label className={styles.time}>
          <span className={styles.small}>{strings.DirectoryFrom}</span>
          <input type="time" value={time.from} required className={styles.input} onChange={event => onChange({ from: event.target.value })} />
        </label>
        <label className={styles.time}>
          <span className={styles.small}>{strings.DirectoryTo}</span>
          <input type="time" value={time.to === '24:00' ? '00:00' : time.to} required className={styles.input} onChange={event => onChange({ to: event.target.value === '00:00' ? '24:00' : event.target.value })} />
        </label>
        <label className={styles.who}>
          <span className={styles.small}>{strings.DirectoryWho}</span>
          <select value={time.person} className={styles.input} onChange={event => onChange({ person: event.target.value })}>
            {people.every(({ id }) => id !== time.person) && <option value={time.person}>{strings.DirectoryHiddenPerson}</option>}
            {people.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div className={styles.tools}>
        <label className={styles.check}>
          <input type="checkbox" checked={time.onCall === true} onChange={event => onChange({ onCall: event.target.checked || undefined })} />
          {strings.DirectoryOnCall}
        </label>
        <TextButton look="quiet" onClick={onRemove}>
          <Icon name="delete" />
          {strings.Delete}
        </TextButton>
      </div>
    </div>
  );
}
