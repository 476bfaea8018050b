import * as React from 'react';

/** Counts whole seconds down to 0; starts anew when it is given another number. */
export function useCountdown(from: number): number {
  const [left, setLeft] = React.useState(from);
  React.useEffect(() => {
    setLeft(from);
    const timer: number = window.setInterval(() => setLeft(before => Math.max(0, before - 1)), 1_000);
    return () => window.clearInterval(timer);
  }, [from]);
  return left;
}
