import type { IReadonlyTheme } from '@microsoft/sp-component-base';

export type ThemeKind = 'light' | 'dark' | 'contrast';

/** The host's looks as plain values: give them to Fluent's `createTheme`, which fills in what is missing. */
export interface ThemeValues {
  readonly kind: ThemeKind;
  readonly palette: NonNullable<IReadonlyTheme['palette']>;
  readonly semanticColors: NonNullable<IReadonlyTheme['semanticColors']>;
  readonly fonts: NonNullable<IReadonlyTheme['fonts']>;
}
