import * as React from 'react';

/** Draws what is to be printed, prints, and takes it away again. */
export function usePrinting(): readonly [boolean, () => void] {
  const [printing, setPrinting] = React.useState(false);
  React.useEffect(() => {
    if (!printing) return;
    const done = (): void => setPrinting(false);
    window.addEventListener('afterprint', done);
    window.print();
    return () => window.removeEventListener('afterprint', done);
  }, [printing]);
  return [printing, () => setPrinting(true)];
}
