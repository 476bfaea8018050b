import * as React from 'react';
import { Icon } from '../../icons/Icon';
import { Avatar } from '../../shared/Avatar';
import { TextButton } from '../../shared/TextButton';
import { useOpeners } from '../../shared/useOpeners';
import { useText } from '../../text/useText';
import { useFeed } from '../useFeed';
import { PictureButton } from './PictureButton';
import styles from './AskRow.module.scss';

export interface AskRowProps {
  /** The draft, shown so that nobody thinks it lost. */
  readonly draft: string;
  readonly button: React.RefObject<HTMLButtonElement>;
  readonly onOpen: (kind?: 'question') => void;
  readonly onPicture: (file: File) => void;
}

/** The composer while nobody writes: one line. */
export function AskRow({ draft, button, onOpen, onPicture }: AskRowProps): JSX.Element {
  const { viewer, allow } = useFeed();
  const { strings } = useText();
  const { giveKudos } = useOpeners();
  return (
    <div className={styles.row}>
      <Avatar id={viewer.id} name={viewer.name} />
      <button type="button" ref={button} className={styles.ask} onClick={() => onOpen()}>
        {draft || strings.Ask}
      </button>
      <span className={styles.shortcuts}>
        {allow.questions && (
          <TextButton look="quiet" onClick={() => onOpen('question')}>
            <Icon name="question" />
            {strings.AskQuestion}
          </TextButton>
        )}
        {allow.pictures && <PictureButton label={strings.AskPicture} onPicture={onPicture} />}
        {giveKudos && (
          <TextButton look="quiet" onClick={() => giveKudos()}>
            <Icon name="kudos" />
            {strings.AskKudos}
          </TextButton>
        )}
      </span>
    </div>
  );
}
