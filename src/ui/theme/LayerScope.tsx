import * as React from 'react';
import { ThemeContext } from './ThemeContext';
import styles from './TorgetTheme.module.scss';

export interface LayerScopeProps {
  readonly className?: string;
  readonly children: React.ReactNode;
}

/** A layer (callout, full screen) hangs at the end of the page, outside the root: this gives it colours and sizes again. */
export function LayerScope({ className, children }: LayerScopeProps): JSX.Element {
  const variables: React.CSSProperties = React.useContext(ThemeContext);
  return (
    <div className={className ? `${styles.scope} ${className}` : styles.scope} style={variables}>
      {children}
    </div>
  );
}
