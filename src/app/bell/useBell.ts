import { useEffect, useReducer } from 'react';
import { BellModel } from '../../ui/bell/BellModel';
import { Bell } from './Bell';

/** The bell's picture, drawn again when it changes. */
export function useBell(bell: Bell): BellModel {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    const unsubscribe = bell.subscribe(redraw);
    // What changed between drawing and subscribing.
    redraw();
    return unsubscribe;
  }, [bell]);
  return bell.model();
}
