import * as React from 'react';
import { useUniqueId } from '../../shared/useUniqueId';
import { Field } from '../../shared/Field';
import styles from './TextInput.module.scss';

export interface TextInputProps {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string;
  readonly value: string;
  readonly longest: number;
  /** Several lines. */
  readonly tall?: boolean;
  readonly type?: 'text' | 'date';
  /** What stands elsewhere already, so that it is written in one way. */
  readonly known?: readonly string[];
  readonly onChange: (value: string) => void;
}

/** A line or a few of text, with its label. */
export function TextInput({ label, hint, error, value, longest, tall = false, type = 'text', known = [], onChange }: TextInputProps): JSX.Element {
  const id: string = useUniqueId('text');
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {describedBy => {
        const rest = { id, className: styles.input, value, maxLength: longest, 'aria-describedby': describedBy, 'aria-invalid': error !== undefined };
        if (tall) return <textarea {...rest} rows={3} onChange={event => onChange(event.target.value)} />;
        return (
          <>
            <input type={type} {...rest} list={known.length > 0 ? `${id}-known` : undefined} onChange={event => onChange(event.target.value)} />
            {known.length > 0 && (
              <datalist id={`${id}-known`}>
                {known.map(each => (
                  <option key={each} value={each} />
                ))}
              </datalist>
            )}
          </>
        );
      }}
    </Field>
  );
}
