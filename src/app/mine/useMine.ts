import { useEffect, useReducer } from 'react';
import { MineModel } from '../../ui/mine/MineModel';
import { Mine } from './Mine';

/** Mitt's picture, drawn again when it changes. */
export function useMine(mine: Mine): MineModel {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    const unsubscribe = mine.subscribe(redraw);
    mine.start();
    redraw();
    return () => {
      unsubscribe();
      mine.stop();
    };
  }, [mine]);
  return mine.model();
}
