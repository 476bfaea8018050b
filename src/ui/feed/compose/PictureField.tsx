import * as React from 'react';
import { Icon } from '../../icons/Icon';
import { TextButton } from '../../shared/TextButton';
import { useUniqueId } from '../../shared/useUniqueId';
import { useText } from '../../text/useText';
import { Draft } from '../FeedModel';
import styles from './PictureField.module.scss';

export interface PictureFieldProps {
  readonly picture: NonNullable<Draft['picture']>;
  /** Asked for once before publishing without; then the field says so and has the focus. */
  readonly asked: boolean;
  readonly onAlt: (alt: string) => void;
  readonly onRemove: () => void;
}

/** The chosen picture, and the sentence for those who listen. */
export function PictureField({ picture, asked, onAlt, onRemove }: PictureFieldProps): JSX.Element {
  const { strings } = useText();
  const id: string = useUniqueId('alt');
  const field = React.useRef<HTMLInputElement>(null);
  React.useEffect(() => {
    if (asked) {
      field.current?.focus();
    }
  }, [asked]);
  return (
    <div className={styles.row}>
      <img className={styles.preview} src={picture.url} alt="" width={picture.width} height={picture.height} />
      <div className={styles.field}>
        <label htmlFor={id} className={styles.label}>
          {strings.AltLabel}
        </label>
        <input
          ref={field}
          id={id}
          className={styles.input}
          value={picture.alt}
          placeholder={strings.AltPlaceholder}
          maxLength={500}
          autoComplete="off"
          aria-describedby={`${id}-hint`}
          onChange={event => onAlt(event.target.value)}
        />
        <p id={`${id}-hint`} className={styles.hint} role="status">
          {asked && picture.alt === '' ? strings.AltAsk : strings.AltHint}
        </p>
      </div>
      <TextButton look="icon" aria-label={strings.PictureRemove} title={strings.PictureRemove} onClick={onRemove}>
        <Icon name="dismiss" />
      </TextButton>
    </div>
  );
}
