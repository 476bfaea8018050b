import * as React from 'react';
import { Question } from '../shared/Question';
import { PrimaryAction } from '../shared/PrimaryAction';
import { SecondaryAction } from '../shared/SecondaryAction';
import { useText } from '../text/useText';

export interface TakeDownDialogProps {
  /** How many others it thanks. */
  readonly others: number;
  readonly onTakeDown: () => void;
  readonly onClose: () => void;
}

/** Taking a kudos down cannot be undone, and takes it from the others as well: said before. */
export function TakeDownDialog({ others, onTakeDown, onClose }: TakeDownDialogProps): JSX.Element {
  const text = useText();
  const { strings } = text;
  return (
    <Question
      title={strings.KudosTakeDownTitle}
      onClose={onClose}
      actions={
        <>
          <SecondaryAction text={strings.Cancel} onClick={onClose} />
          <PrimaryAction text={strings.KudosTakeDownYes} onClick={onTakeDown} />
        </>
      }
    >
      <p>{others > 0 ? text.count(others, 'KudosTakeDownShared', { word: text.numberInText(others) }) : strings.KudosTakeDownText}</p>
    </Question>
  );
}
