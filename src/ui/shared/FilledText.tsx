import * as React from 'react';

export interface FilledTextProps {
  /** "{name} nämnde dig i {post}" */
  readonly pattern: string;
  readonly values: Readonly<Record<string, React.ReactNode>>;
}

/** A sentence with parts that stand out; the order of the parts is the language's own. */
export function FilledText({ pattern, values }: FilledTextProps): JSX.Element {
  return (
    <>
      {pattern.split(/(\{\w+\})/).map((part, index) => (
        <React.Fragment key={index}>{index % 2 === 1 ? values[part.slice(1, -1)] : part}</React.Fragment>
      ))}
    </>
  );
}
