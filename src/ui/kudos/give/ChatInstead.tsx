import * as React from 'react';
import { Icon } from '../../icons/Icon';
import { TextButton } from '../../shared/TextButton';
import { useUniqueId } from '../../shared/useUniqueId';
import { useText } from '../../text/useText';
import styles from './GiveDialog.module.scss';

export interface ChatInsteadProps {
  readonly hasPicture: boolean;
  readonly onChat: () => void;
}

/** Thanks that are nobody else's: a chat with the text ready, stored nowhere. */
export function ChatInstead({ hasPicture, onChat }: ChatInsteadProps): JSX.Element {
  const { strings } = useText();
  const id: string = useUniqueId('chat');
  return (
    <div>
      <TextButton onClick={onChat} aria-describedby={id}>
        <Icon name="chat" />
        {strings.KudosChat}
      </TextButton>
      <p id={id} className={styles.chatNote}>
        {hasPicture ? strings.KudosChatNotePicture : strings.KudosChatNote}
      </p>
    </div>
  );
}
