import type { ThemeName } from '../PageData.ts';

/** What a tenant's administrator chose for the site: palette slots, and the few semantic slots that differ. */
export interface ThemeSlots {
  readonly isInverted: boolean;
  readonly palette: Readonly<Record<string, string>>;
  readonly semanticColors: Readonly<Record<string, string>>;
}

/** The site theme of the made-up municipality of Lindhult: forest green. */
export const lindhultSlots: Readonly<Record<ThemeName, ThemeSlots>> = {
  light: {
    isInverted: false,
    palette: {
      white: '#ffffff', black: '#000000',
      neutralDark: '#201f1e', neutralPrimary: '#323130', neutralPrimaryAlt: '#3b3a39', neutralSecondary: '#5c5a58',
      neutralSecondaryAlt: '#8a8886', neutralTertiary: '#a19f9d', neutralTertiaryAlt: '#c8c6c4', neutralQuaternary: '#d2d0ce',
      neutralQuaternaryAlt: '#e1dfdd', neutralLight: '#edebe9', neutralLighter: '#f3f2f1', neutralLighterAlt: '#faf9f8',
      themeDarker: '#07352f', themeDark: '#0a4f46', themeDarkAlt: '#0c5e53', themePrimary: '#0f6b5e', themeSecondary: '#1f7c6f',
      themeTertiary: '#6fb5aa', themeLight: '#b7ddd7', themeLighter: '#dcefec', themeLighterAlt: '#f1f9f7', accent: '#0f6b5e',
    },
    semanticColors: {
      bodyText: '#323130', bodySubtext: '#5c5a58', bodyDivider: '#edebe9', link: '#0f6b5e', linkHovered: '#07352f',
      inputBorder: '#8a8886', cardStandoutBackground: '#ffffff', focusBorder: '#1b1a19',
      primaryButtonBackground: '#0f6b5e', primaryButtonText: '#ffffff',
      listItemBackgroundHovered: '#f3f2f1', listItemBackgroundChecked: '#dcefec',
      errorText: '#a4262c', errorBackground: '#fdf3f4', errorIcon: '#a4262c',
      successText: '#0b5a0b', successBackground: '#f1faf1', successIcon: '#0b5a0b',
      warningText: '#6d4600', warningBackground: '#fff8e6', warningIcon: '#6d4600',
    },
  },
  dark: {
    isInverted: true,
    palette: {
      white: '#1f1f1f', black: '#ffffff',
      neutralDark: '#f8f8f8', neutralPrimary: '#f3f2f1', neutralPrimaryAlt: '#dadada', neutralSecondary: '#c4c2c0',
      neutralSecondaryAlt: '#8f8d8b', neutralTertiary: '#7d7b79', neutralTertiaryAlt: '#5c5a58', neutralQuaternary: '#4c4a48',
      neutralQuaternaryAlt: '#3d3b3a', neutralLight: '#383736', neutralLighter: '#313030', neutralLighterAlt: '#262626',
      themeDarker: '#c9ebe5', themeDark: '#a5ddd4', themeDarkAlt: '#8cd2c7', themePrimary: '#74c7ba', themeSecondary: '#5cb5a7',
      themeTertiary: '#2f7a6f', themeLight: '#235a52', themeLighter: '#1d433d', themeLighterAlt: '#1c2f2c', accent: '#74c7ba',
    },
    semanticColors: {
      bodyText: '#f3f2f1', bodySubtext: '#c4c2c0', bodyDivider: '#3b3a39', link: '#74c7ba', linkHovered: '#c9ebe5',
      inputBorder: '#8f8d8b', inputBackground: '#1f1f1f', cardStandoutBackground: '#292929', focusBorder: '#ffffff',
      primaryButtonBackground: '#74c7ba', primaryButtonText: '#0b2521',
      listItemBackgroundHovered: '#333232', listItemBackgroundChecked: '#1d433d',
      errorText: '#f6a6ab', errorBackground: '#3a2022', errorIcon: '#f6a6ab',
      successText: '#9fdc9f', successBackground: '#1d301f', successIcon: '#9fdc9f',
      warningText: '#f5d27c', warningBackground: '#352c14', warningIcon: '#f5d27c',
    },
  },
  contrast: {
    isInverted: true,
    palette: {
      white: '#000000', black: '#ffffff',
      neutralDark: '#ffffff', neutralPrimary: '#ffffff', neutralPrimaryAlt: '#ffffff', neutralSecondary: '#ffffff',
      neutralSecondaryAlt: '#ffffff', neutralTertiary: '#3ff23f', neutralTertiaryAlt: '#ffffff', neutralQuaternary: '#ffffff',
      neutralQuaternaryAlt: '#ffffff', neutralLight: '#ffffff', neutralLighter: '#000000', neutralLighterAlt: '#000000',
      themeDarker: '#ffff01', themeDark: '#ffff01', themeDarkAlt: '#ffff01', themePrimary: '#ffff01', themeSecondary: '#ffff01',
      themeTertiary: '#ffff01', themeLight: '#000000', themeLighter: '#000000', themeLighterAlt: '#000000', accent: '#ffff01',
    },
    semanticColors: {
      bodyText: '#ffffff', bodySubtext: '#ffffff', bodyDivider: '#ffffff', link: '#ffff01', linkHovered: '#ffff01',
      inputBorder: '#ffffff', inputBackground: '#000000', cardStandoutBackground: '#000000', focusBorder: '#1aebff',
      primaryButtonBackground: '#ffff01', primaryButtonText: '#000000',
      listItemBackgroundHovered: '#000000', listItemBackgroundChecked: '#000000',
      errorText: '#ffffff', errorBackground: '#000000', errorIcon: '#ffffff',
      successText: '#ffffff', successBackground: '#000000', successIcon: '#ffffff',
      warningText: '#ffffff', warningBackground: '#000000', warningIcon: '#ffffff',
    },
  },
};
