import * as React from 'react';
import { Icon } from '../../icons/Icon';
import { TextButton } from '../../shared/TextButton';

export interface PictureButtonProps {
  readonly label: string;
  readonly onPicture: (file: File) => void;
}

/** A button that asks the device for a picture. */
export function PictureButton({ label, onPicture }: PictureButtonProps): JSX.Element {
  const input = React.useRef<HTMLInputElement>(null);
  const onChange = (event: React.ChangeEvent<HTMLInputElement>): void => {
    const file: File | undefined = event.target.files?.[0];
    // The same file again is a choice too.
    event.target.value = '';
    if (file) {
      onPicture(file);
    }
  };
  return (
    <>
      <TextButton look="quiet" onClick={() => input.current?.click()}>
        <Icon name="image" />
        {label}
      </TextButton>
      <input ref={input} type="file" accept="image/*" hidden tabIndex={-1} aria-label={label} onChange={onChange} />
    </>
  );
}
