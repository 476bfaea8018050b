import * as React from 'react';
import { Openers, OpenersContext } from './OpenersContext';

/** What may be opened from here; nothing outside a provider. */
export function useOpeners(): Openers {
  return React.useContext(OpenersContext);
}
