import * as React from 'react';

/** The service's clock, ISO, a minute at a time. Apart from the rest, so that only times are drawn anew. */
export const NowContext: React.Context<string> = React.createContext<string>('');
