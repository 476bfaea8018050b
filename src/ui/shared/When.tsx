import * as React from 'react';
import { useText } from '../text/useText';
import { NowContext } from './NowContext';

export interface WhenProps {
  /** ISO, from the service. */
  readonly at: string;
}

/** A time that stays right while the page is open, with the whole date for those who ask. */
export function When({ at }: WhenProps): JSX.Element {
  const text = useText();
  const now: string = React.useContext(NowContext);
  return (
    <time dateTime={at} title={text.absolute(at)}>
      {text.when(at, now)}
    </time>
  );
}
