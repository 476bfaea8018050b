import * as React from 'react';
import { Person } from '../../domain/people/Person';
import { Absence } from '../../domain/people/Profile';
import { PrimaryAction } from '../shared/PrimaryAction';
import { TextButton } from '../shared/TextButton';
import { TextInput } from '../shared/TextInput';
import { useText } from '../text/useText';
import { PersonPicker } from '../shared/PersonPicker';
import styles from './AbsenceForm.module.scss';

export interface AbsenceFormProps {
  readonly absence?: Absence;
  readonly substitute?: Person;
  readonly viewerId: string;
  /** "2026-11-25" */
  readonly today: string;
  readonly suggest: (text: string) => Promise<readonly Person[]>;
  readonly onSave: (absence: Absence) => void;
  readonly onCancel: () => void;
}

const longestNote: number = 200;

/** A last day, who covers, and a few words; never why. */
export function AbsenceForm({ absence, substitute: covering, viewerId, today, suggest, onSave, onCancel }: AbsenceFormProps): JSX.Element {
  const { strings } = useText();
  const [until, setUntil] = React.useState(absence?.until ?? '');
  const [substitute, setSubstitute] = React.useState(covering);
  const [note, setNote] = React.useState(absence?.note ?? '');
  const [faulty, setFaulty] = React.useState(false);
  const day = React.useRef<HTMLInputElement>(null);
  React.useEffect(() => day.current?.focus(), []);
  const save = (event: React.FormEvent): void => {
    event.preventDefault();
    if (!/^\d{4}-\d{2}-\d{2}$/.test(until) || until < today) {
      setFaulty(true);
      day.current?.focus();
      return;
    }
    onSave({ until, ...(substitute ? { substitute: substitute.id } : {}), ...(note.trim() ? { note: note.trim() } : {}) });
  };
  return (
    <form className={styles.form} noValidate onSubmit={save} onKeyDown={(event) => event.key === 'Escape' && onCancel()}>
      <TextInput
        inputRef={day}
        label={strings.MineAbsenceUntil}
        type="date"
        min={today}
        value={until}
        error={faulty ? strings.MineAbsencePast : undefined}
        onChange={(next) => {
          setUntil(next);
          setFaulty(false);
        }}
      />
      <PersonPicker
        label={strings.MineAbsenceSubstitute}
        words={{ find: strings.MineAbsenceFind, remove: () => strings.MineAbsenceRemove }}
        chosen={substitute ? [substitute] : []}
        most={1}
        find={async (text) => (await suggest(text)).filter(({ id: found }) => found !== viewerId)}
        onChange={([chosen]) => setSubstitute(chosen)}
      />
      <TextInput label={strings.MineAbsenceNote} hint={strings.MineAbsenceNoteHint} longest={longestNote} value={note} onChange={setNote} />
      <div className={styles.buttons}>
        <TextButton look="quiet" onClick={onCancel}>
          {strings.Cancel}
        </TextButton>
        <PrimaryAction type="submit" text={strings.MineAbsenceSave} />
      </div>
    </form>
  );
}
