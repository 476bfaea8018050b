import * as React from 'react';
import { Field } from './Field';
import { useUniqueId } from './useUniqueId';
import styles from './TextInput.module.scss';

export interface TextInputProps {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string;
  readonly value: string;
  readonly longest?: number;
  /** Several lines. */
  readonly tall?: boolean;
  readonly type?: 'text' | 'date';
  /** The first day that can be chosen, "2026-11-25". */
  readonly min?: string;
  /** What is no word of a language. */
  readonly isCode?: boolean;
  /** What stands elsewhere already, so that it is written in one way. */
  readonly known?: readonly string[];
  readonly inputRef?: React.Ref<HTMLInputElement>;
  readonly onChange: (value: string) => void;
}

/** A line or a few of text, or a day, with its label. */
export function TextInput({ label, hint, error, value, longest, tall = false, type = 'text', min, isCode = false, known = [], inputRef, onChange }: TextInputProps): JSX.Element {
  const id: string = useUniqueId('text');
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {describedBy => {
        const rest = { id, className: styles.input, value, maxLength: longest, spellCheck: isCode ? false : undefined, 'aria-describedby': describedBy, 'aria-invalid': error !== undefined };
        if (tall) return <textarea {...rest} rows={3} onChange={event => onChange(event.target.value)} />;
        return (
          <>
            <input ref={inputRef} type={type} min={min} {...rest} list={known.length > 0 ? `${id}-known` : undefined} onChange={event => onChange(event.target.value)} />
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
