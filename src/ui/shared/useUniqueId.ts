import * as React from 'react';

let last: number = 0;

/** An id for `aria-labelledby` and its like, one for each mounted component. React 17 has none of its own. */
export function useUniqueId(prefix: string): string {
  const id: React.MutableRefObject<string> = React.useRef('');
  if (id.current === '') {
    id.current = `torget-${prefix}-${++last}`;
  }
  return id.current;
}
