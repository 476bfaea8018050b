import * as React from 'react';

/** Whether the column is at most 480 px wide, for what CSS alone cannot decide. */
export const NarrowContext: React.Context<boolean> = React.createContext<boolean>(false);
