import * as React from 'react';
import { DutyTime } from '../../../domain/directory/Responsibility';
import { Person } from '../../../domain/people/Person';
import { Dialog } from '../../shared/Dialog';
import { DialogHeading } from '../../shared/DialogHeading';
import { MessageBox } from '../../shared/MessageBox';
import { PersonPicker } from '../../shared/PersonPicker';
import { TextInput } from '../../shared/TextInput';
import { useUniqueId } from '../../shared/useUniqueId';
import { useText } from '../../text/useText';
import { ResponsibilityItem } from '../DirectoryModel';
import { useDirectory } from '../useDirectory';
import { describeFailure } from './describeFailure';
import { DutyRows } from './DutyRows';
import { KeepFoot } from './KeepFoot';
import { useKeeping } from './useKeeping';
import { usePersonWords } from './usePersonWords';
import styles from './ResponsibilityDialog.module.scss';

export interface ResponsibilityDialogProps {
  /** Path of the unit whose it is. */
  readonly unit: string;
  /** undefined: a new one. */
  readonly item?: ResponsibilityItem;
  readonly onClose: () => void;
}

const [mostTask, mostAbout, mostSynonyms, mostLink, mostSubstitutes] = [120, 500, 400, 200, 8];

/** Where whoever leads a unit tells what it is responsible for. */
export function ResponsibilityDialog({ unit, item, onClose }: ResponsibilityDialogProps): JSX.Element {
  const text = useText();
  const { strings } = text;
  const { actions } = useDirectory();
  const headingId: string = useUniqueId('responsibility');
  const given = item?.responsibility;
  const [task, setTask] = React.useState(given?.task ?? '');
  const [synonyms, setSynonyms] = React.useState((given?.synonyms ?? []).join(', '));
  const [about, setAbout] = React.useState(given?.about ?? '');
  const [responsible, setResponsible] = React.useState<readonly Person[]>(item?.responsible ? [item.responsible] : []);
  const [substitutes, setSubstitutes] = React.useState<readonly Person[]>(item?.substitutes ?? []);
  const [duty, setDuty] = React.useState<readonly DutyTime[]>(given?.duty ?? []);
  const [link, setLink] = React.useState(given?.residentLink ?? '');
  const [tried, setTried] = React.useState(false);
  const { busy, failure, keep } = useKeeping(onClose);
  const personWords = usePersonWords();

  const lacksTask: boolean = task.trim() === '';
  const lacksPerson: boolean = responsible.length === 0;
  const lacksDays: boolean = duty.some(({ days, from, to }) => days.length === 0 || from === '' || to === '');
  const save = (): void => {
    setTried(true);
    if (lacksTask || lacksPerson || lacksDays || busy) return;
    const value = {
      ...(given ? { id: given.id } : {}),
      task: task.trim(),
      synonyms: Array.from(new Set(synonyms.split(/[,\n]/).map(word => word.trim()).filter(Boolean))),
      unit: given?.unit ?? unit,
      ...(about.trim() ? { about: about.trim() } : {}),
      responsible: responsible[0].id,
      substitutes: substitutes.map(({ id }) => id),
      duty,
      ...(link.trim() ? { residentLink: link.trim() } : {})
    };
    keep(actions.saveResponsibility(value), strings.DirectorySaved);
  };
  const remove = (): void => {
    if (given && !busy) keep(actions.removeResponsibility(given.id), strings.DirectoryRemoved);
  };
  return (
    <Dialog labelledBy={headingId} size="form" onClose={onClose}>
      <DialogHeading id={headingId} onClose={onClose}>
        {given ? strings.DirectoryEditTitle : strings.DirectoryNewTitle}
      </DialogHeading>
      <div className={styles.body}>
        <TextInput label={strings.DirectoryTask} hint={strings.DirectoryTaskHint} error={tried && lacksTask ? strings.DirectoryTaskMissing : undefined} value={task} longest={mostTask} onChange={setTask} />
        <TextInput label={strings.DirectorySynonyms} hint={strings.DirectorySynonymsHint} value={synonyms} longest={mostSynonyms} onChange={setSynonyms} />
        <TextInput label={strings.DirectoryAbout} hint={strings.DirectoryAboutHint} value={about} longest={mostAbout} tall onChange={setAbout} />
        <PersonPicker label={strings.DirectoryResponsible} words={personWords} error={tried && lacksPerson ? strings.DirectoryResponsibleMissing : undefined} chosen={responsible} most={1} find={actions.findPeople} onChange={setResponsible} />
        <PersonPicker label={strings.DirectorySubstitutes} words={personWords} chosen={substitutes} most={mostSubstitutes} find={actions.findPeople} onChange={setSubstitutes} />
        <DutyRows duty={duty} people={[...responsible, ...substitutes]} onChange={setDuty} />
        <TextInput label={strings.DirectoryReferral} hint={strings.DirectoryReferralHint} value={link} longest={mostLink} onChange={setLink} />
        <div role="alert">
          {tried && lacksDays && <MessageBox look="error" icon="alert">{strings.DirectoryDutyMissing}</MessageBox>}
          {failure && <MessageBox look="error" icon="alert">{describeFailure(failure, text, 'responsibility')}</MessageBox>}
        </div>
      </div>
      <KeepFoot question={strings.DirectoryRemoveSure} busy={busy} onRemove={given && remove} onSave={save} onClose={onClose} />
    </Dialog>
  );
}
