import * as React from 'react';
import { PartialTheme, ThemeProvider } from '@fluentui/react/lib/Theme';
import { ThemeContext } from './ThemeContext';
import { ThemeValues } from './ThemeValues';
import { toVariables } from './toVariables';
import styles from './TorgetTheme.module.scss';

export interface TorgetThemeProps {
  readonly theme: ThemeValues;
  readonly children: React.ReactNode;
}

/** Torget's shapes in Fluent's names: 4 px on controls, 8 px on what floats. */
const effects: PartialTheme['effects'] = { roundedCorner2: '4px', roundedCorner4: '8px' };

/** Only what the host gave: a slot that is there but undefined would take Fluent's own away. */
function toFluent({ kind, palette, semanticColors, fonts }: ThemeValues): PartialTheme {
  return {
    ...(palette && { palette }),
    ...(semanticColors && { semanticColors }),
    ...(fonts && { fonts }),
    isInverted: kind !== 'light',
    effects
  };
}

/** The host's theme for everything inside: custom properties for Torget's own parts, Fluent's provider for Fluent's. */
export function TorgetTheme({ theme, children }: TorgetThemeProps): JSX.Element {
  const variables: React.CSSProperties = React.useMemo(() => {
    const values: Record<string, string> = toVariables(theme);
    return Object.fromEntries(Object.keys(values).map(name => [`--${name}`, values[name]]));
  }, [theme]);
  const fluent: PartialTheme = React.useMemo(() => toFluent(theme), [theme]);
  return (
    <ThemeContext.Provider value={variables}>
      <ThemeProvider theme={fluent} applyTo="none" className={styles.root} style={variables} data-torget-theme={theme.kind}>
        {children}
      </ThemeProvider>
    </ThemeContext.Provider>
  );
}
