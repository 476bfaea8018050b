import * as React from 'react';
import { createText } from './createText';
import { TextContext } from './TextContext';

export interface TextProviderProps {
  /** The module `TorgetStrings` of the page's language. */
  readonly strings: ITorgetStrings;
  /** As SPFx gives it, `sv-se` or `sv-SE`. */
  readonly locale: string;
  readonly children: React.ReactNode;
}

/** Gives the words and the rules of a language to everything inside. */
export function TextProvider({ strings, locale, children }: TextProviderProps): JSX.Element {
  const text = React.useMemo(() => createText(strings, locale), [strings, locale]);
  return <TextContext.Provider value={text}>{children}</TextContext.Provider>;
}
