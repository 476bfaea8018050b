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

/** Only what the host gave: a slot that is there but undefined would take Fluent's own away. */
function toFluent({ kind, palette, semanticColors, fonts }: ThemeValues, values: Readonly<Record<string, string>>): PartialTheme {
  // What floats has an edge as well: in the dark a shadow shows nothing.
  const floating: string = [`0 0 0 1px ${values.cardBorder}`, values.shadow16].filter(shadow => shadow !== 'none').join(', ');
  return {
    ...(palette && { palette }),
    ...(semanticColors && { semanticColors }),
    ...(fonts && { fonts }),
    isInverted: kind !== 'light',
    effects: { roundedCorner2: '4px', roundedCorner4: '8px', elevation8: floating, elevation16: floating }
  };
}

/** The host's theme for everything inside: custom properties for Torget's own parts, Fluent's provider for Fluent's. */
export function TorgetTheme({ theme, children }: TorgetThemeProps): JSX.Element {
  const values: Record<string, string> = React.useMemo(() => toVariables(theme), [theme]);
  const variables: React.CSSProperties = React.useMemo(
    () => ({
      ...Object.fromEntries(Object.keys(values).map(name => [`--${name}`, values[name]])),
      // What the browser draws itself: the calendar of a date, scroll bars.
      colorScheme: theme.kind === 'light' ? 'light' : 'dark'
    }),
    [values, theme.kind]
  );
  const fluent: PartialTheme = React.useMemo(() => toFluent(theme, values), [theme, values]);
  return (
    <ThemeContext.Provider value={variables}>
      <ThemeProvider theme={fluent} applyTo="none" className={styles.root} style={variables} data-torget-theme={theme.kind}>
        {children}
      </ThemeProvider>
    </ThemeContext.Provider>
  );
}
