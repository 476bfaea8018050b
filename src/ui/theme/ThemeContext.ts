import * as React from 'react';

/** The custom properties of the theme around, for what is drawn in a layer outside the root element. */
export const ThemeContext: React.Context<React.CSSProperties> = React.createContext<React.CSSProperties>({});
