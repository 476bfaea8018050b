import * as React from 'react';
import { DirectoryContext, DirectorySurroundings } from './DirectoryContext';

/** What surrounds every part of Kollegor. Throws outside. */
export function useDirectory(): DirectorySurroundings {
  const surroundings: DirectorySurroundings | undefined = React.useContext(DirectoryContext);
  if (!surroundings) {
    throw new Error('useDirectory needs a DirectoryContext around it');
  }
  return surroundings;
}
