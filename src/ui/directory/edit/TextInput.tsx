import * as React from 'react';
import { useUniqueId } from '../../shared/useUniqueId';
import { Field } from './Field';
import styles from './TextInput.module.scss';

export interface TextInputProps {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string;
  readonly value: string;
  readonly longest: number;
  /** Several lines. */
  readonly tall?: boolean;
  readonly onChange: (value: string) => void;
}

/** A line or a few of text, with its label. */
export function TextInput({ label, hint, error, value, longest, tall = false, onChange }: TextInputProps): JSX.Element {
  const id: string = useUniqueId('text');
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {describedBy => {
        const rest = { id, className: styles.input, value, maxLength: longest, 'aria-describedby': describedBy, 'aria-invalid': error !== undefined };
        return tall ? <textarea {...rest} rows={3} onChange={event => onChange(event.target.value)} /> : <input type="text" {...rest} onChange={event => onChange(event.target.value)} />;
      }}
    </Field>
  );
}
