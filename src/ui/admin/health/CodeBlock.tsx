import * as React from 'react';
import styles from './CodeBlock.module.scss';

export interface CodeBlockProps {
  readonly label?: string;
  readonly children: string;
}

/** What is to be copied to the letter: a command, a report. */
export const CodeBlock = React.forwardRef<HTMLPreElement, CodeBlockProps>(function CodeBlock({ label, children }, ref) {
  return (
    <pre ref={ref} className={styles.code} tabIndex={0} aria-label={label}>
      {children}
    </pre>
  );
});
