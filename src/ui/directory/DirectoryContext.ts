import * as React from 'react';
import { DirectoryActions, DirectoryOptions } from './DirectoryModel';

/** What every part of Kollegor may need, apart from its own values. */
export interface DirectorySurroundings {
  readonly options: DirectoryOptions;
  readonly actions: DirectoryActions;
  readonly narrow: boolean;
  /** Reads a short sentence aloud, once. */
  readonly announce: (sentence: string) => void;
}

export const DirectoryContext: React.Context<DirectorySurroundings | undefined> = React.createContext<DirectorySurroundings | undefined>(undefined);
