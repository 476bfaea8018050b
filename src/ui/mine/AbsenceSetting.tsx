import * as React from 'react';
import { swedishDate } from '../../domain/directory/duty/localTime';
import { TextButton } from '../shared/TextButton';
import { useText } from '../text/useText';
import { AbsenceForm } from './AbsenceForm';
import { MineActions, MineModel } from './MineModel';
import { SettingRow } from './SettingRow';
import styles from './AbsenceSetting.module.scss';

export interface AbsenceSettingProps {
  readonly id: string;
  readonly model: MineModel;
  readonly actions: MineActions;
}

/** Until when one is away, and who covers: shown on the card, before the ways to reach one. */
export function AbsenceSetting({ id, model, actions }: AbsenceSettingProps): JSX.Element {
  const { strings, fill, day } = useText();
  const [open, setOpen] = React.useState(false);
  const button = React.useRef<HTMLButtonElement>(null);
  const today: string = swedishDate(new Date(model.now));
  const { absence } = model.profile.value;
  const isAway: boolean = absence !== undefined && absence.until >= today;
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  const text: string = isAway && absence ? fill(strings.MineAbsenceSet, { date: day(`${absence.until}T12:00:00`, model.now) }) : strings.MineAbsenceText;
  return (
    <SettingRow
      id={id}
      title={strings.MineAbsence}
      text={model.substitute && isAway ? `${text} · ${model.substitute.name}` : text}
      control={(labelledBy, describedBy) => (
        <span className={styles.buttons}>
          {isAway && !open && <TextButton look="quiet" onClick={() => actions.setAbsence(undefined)}>{strings.MineAbsenceEnd}</TextButton>}
          <TextButton
            ref={button}
            id={`${id}-open`}
            aria-expanded={open}
            aria-labelledby={`${id}-open ${labelledBy}`}
            aria-describedby={describedBy}
            onClick={() => setOpen(!open)}
          >
            {isAway ? strings.MineAbsenceChange : strings.MineAbsenceAdd}
          </TextButton>
        </span>
      )}
    >
      {open && (
        <AbsenceForm
          absence={isAway ? absence : undefined}
          substitute={model.substitute}
          viewerId={model.viewer.id}
          today={today}
          suggest={actions.suggestPeople}
          onSave={(next) => {
            actions.setAbsence(next);
            close();
          }}
          onCancel={close}
        />
      )}
    </SettingRow>
  );
}
