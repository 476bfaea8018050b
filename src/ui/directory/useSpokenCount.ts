import * as React from 'react';
import { useText } from '../text/useText';
import { describeCount } from './describeCount';
import { DirectoryModel } from './DirectoryModel';

const restMs: number = 500;

/** How many were found, when one has stopped typing: a screen reader is not to speak at every letter. */
export function useSpokenCount(model: DirectoryModel): string {
  const text = useText();
  const [spoken, speak] = React.useState('');
  const { results, query } = model;
  const { spelled } = results;
  const sentence: string = query === '' ? '' : [describeCount(model, text), spelled && text.fill(text.strings.DirectorySpelled, { name: spelled })].filter(Boolean).join('. ');
  React.useEffect(() => {
    const timer: number = window.setTimeout(() => speak(sentence), restMs);
    return () => window.clearTimeout(timer);
  }, [sentence, query]);
  return spoken;
}
