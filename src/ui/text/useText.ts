import * as React from 'react';
import { Text } from './createText';
import { TextContext } from './TextContext';

/** The words and the rules of the reader's language. Throws outside a `TextProvider`. */
export function useText(): Text {
  const text: Text | undefined = React.useContext(TextContext);
  if (!text) {
    throw new Error('useText needs a TextProvider around it');
  }
  return text;
}
