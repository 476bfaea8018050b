import type { PartialTheme } from '@fluentui/react/lib/Theme';

/** The host's theme as plain values, in Fluent v8's names: what SPFx gives as IReadonlyTheme. Anything may be missing. */
export interface ThemeValues {
  readonly kind: 'light' | 'dark' | 'contrast';
  readonly palette?: PartialTheme['palette'];
  readonly semanticColors?: PartialTheme['semanticColors'];
  readonly fonts?: PartialTheme['fonts'];
}
