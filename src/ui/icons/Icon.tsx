import * as React from 'react';
import { iconPaths } from './iconPaths';

export type IconName = keyof typeof iconPaths;

export interface IconProps {
  readonly name: IconName;
  /** In pixels; 20 unless told. */
  readonly size?: 16 | 20 | 24;
  readonly className?: string;
}

/** An icon that stands beside a word, or in a button that bears a label: never read aloud itself. */
export function Icon({ name, size = 20, className }: IconProps): JSX.Element {
  return (
    <svg
      className={className}
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="currentColor"
      aria-hidden="true"
      focusable="false"
    >
      <path d={iconPaths[name]} />
    </svg>
  );
}
