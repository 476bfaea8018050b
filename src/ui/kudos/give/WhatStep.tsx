import * as React from 'react';
import { longestKudos } from '../../../domain/kudos/mayGive';
import { offeredValues } from '../../../domain/kudos/KudosSettings';
import { PictureButton } from '../../feed/compose/PictureButton';
import { PictureField } from '../../feed/compose/PictureField';
import { PictureState } from '../../feed/compose/usePicture';
import { Icon } from '../../icons/Icon';
import { KudosSettingsContext } from '../../shared/KudosSettingsContext';
import { MessageBox } from '../../shared/MessageBox';
import { TextButton } from '../../shared/TextButton';
import { useUniqueId } from '../../shared/useUniqueId';
import { useText } from '../../text/useText';
import { GiveDraft, peopleOf } from './GiveModel';
import { ValueChoice } from './ValueChoice';
import styles from './GiveDialog.module.scss';

export interface WhatStepProps {
  readonly draft: GiveDraft;
  readonly picture: PictureState;
  readonly altAsked: boolean;
  readonly errorId: string;
  readonly onChange: (part: Partial<GiveDraft>) => void;
}

/** What for: a value and a sentence of one's own; help on how to write it, never a ready text. */
export function WhatStep({ draft, picture, altAsked, errorId, onChange }: WhatStepProps): JSX.Element {
  const text = useText();
  const { strings } = text;
  const settings = React.useContext(KudosSettingsContext);
  const id: string = useUniqueId('what');
  const [tips, setTips] = React.useState(false);
  const people = peopleOf(draft.thanked);
  const isOne: boolean = people.length === 1 && draft.thanked.length === 1;
  const field = React.useRef<HTMLTextAreaElement>(null);
  const tooLong: number = draft.text.trim().length - longestKudos;
  const choose = (value: string, byPointer: boolean): void => {
    onChange({ value });
    // What comes next is the sentence; whoever uses keys goes there alone, and hears each value first.
    if (byPointer && draft.text === '') field.current?.focus();
  };
  return (
    <>
      <div>
        <div className={styles.label} aria-hidden="true">
          {strings.KudosWhatLabel}
        </div>
        <ValueChoice values={offeredValues(settings)} chosen={draft.value} errorId={errorId} onChoose={choose} />
      </div>
      <div>
        <label htmlFor={id} className={styles.label}>
          {isOne ? text.fill(strings.KudosWhyLabelOne, { name: people[0].given || people[0].name.split(' ')[0] }) : strings.KudosWhyLabel}
        </label>
        <textarea
          ref={field}
          id={id}
          className={styles.text}
          data-autofocus={draft.value ? true : undefined}
          value={draft.text}
          rows={4}
          aria-describedby={`${id}-hint ${errorId}`}
          onChange={event => onChange({ text: event.target.value })}
        />
        {tooLong > 0 && (
          <MessageBox look="warning" icon="alert" role="status">
            {text.fill(strings.KudosWhyTooLong, { n: text.number(tooLong) })}
          </MessageBox>
        )}
        <p id={`${id}-hint`} className={styles.note}>
          <Icon name="idea" size={16} />
          <span>{strings.KudosWhyHint}</span>
        </p>
        <div className={styles.tools}>
          <TextButton aria-expanded={tips} aria-controls={tips ? `${id}-tips` : undefined} onClick={() => setTips(!tips)}>
            <Icon name={tips ? 'chevronUp' : 'chevronDown'} size={16} />
            {strings.KudosWhyTips}
          </TextButton>
          {!draft.picture && <PictureButton label={strings.ToolPicture} onPicture={picture.add} />}
        </div>
        {tips && (
          <ul id={`${id}-tips`} className={styles.tips}>
            <li>{strings.KudosWhyTip1}</li>
            <li>{strings.KudosWhyTip2}</li>
            <li>{strings.KudosWhyTip3}</li>
          </ul>
        )}
        {picture.state !== 'none' && (
          <MessageBox look={picture.state === 'refused' ? 'warning' : 'info'} icon={picture.state === 'refused' ? 'imageOff' : 'image'} role="status">
            {picture.state === 'refused' ? strings.PictureRefused : strings.PicturePreparing}
          </MessageBox>
        )}
        {draft.picture && (
          <PictureField
            picture={draft.picture}
            asked={altAsked}
            onAlt={alt => draft.picture && onChange({ picture: { ...draft.picture, alt } })}
            onRemove={picture.remove}
          />
        )}
      </div>
    </>
  );
}
