import { useEffect, useReducer } from 'react';

import { DirectoryModel } from '../../ui/directory/DirectoryModel';
import { Directory } from './Directory';

/** Kollegor's picture, drawn again when it changes. */
export function useDirectoryModel(directory: Directory): DirectoryModel {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    const unsubscribe = directory.subscribe(redraw);
    // What changed between drawing and subscribing.
    redraw();
    return unsubscribe;
  }, [directory]);
  return directory.model();
}
