import { ThemeKind, ThemeValues } from './ThemeValues';

type Colours = Pick<ThemeValues, 'palette' | 'semanticColors'>;

const brand: Colours = {
  palette: {
    themeDarker: '#2b2b40',
    themeDark: '#3d3e66',
    themeDarkAlt: '#4f52b2',
    themePrimary: '#5b5fc7',
    themeSecondary: '#5b5fc7',
    themeTertiary: '#7579eb',
    themeLight: '#c5cbfa',
    themeLighter: '#e8ebfa',
    themeLighterAlt: '#f5f5ff'
  },
  semanticColors: { link: '#4f52b2' }
};

const dark: Colours = {
  palette: {
    white: '#1f1f1f',
    black: '#ffffff',
    neutralDark: '#f8f8f8',
    neutralPrimary: '#f3f2f1',
    neutralPrimaryAlt: '#dadada',
    neutralSecondary: '#c4c2c0',
    neutralSecondaryAlt: '#8f8d8b',
    neutralTertiary: '#7d7b79',
    neutralTertiaryAlt: '#5c5a58',
    neutralQuaternary: '#4c4a48',
    neutralQuaternaryAlt: '#3d3b3a',
    neutralLight: '#383736',
    neutralLighter: '#313030',
    neutralLighterAlt: '#262626',
    themeDarker: '#dce0fa',
    themeDark: '#c5cbfa',
    themeDarkAlt: '#b6bcfa',
    themePrimary: '#aab1fa',
    themeSecondary: '#9299f7',
    themeTertiary: '#5b5fc7',
    themeLight: '#3d3e66',
    themeLighter: '#33345c',
    themeLighterAlt: '#2b2b40'
  },
  semanticColors: { primaryButtonText: '#1b1b38', cardStandoutBackground: '#292929', inputBorder: '#8f8d8b' }
};

const contrast: Colours = {
  palette: {
    white: '#000000',
    black: '#ffffff',
    neutralDark: '#ffffff',
    neutralPrimary: '#ffffff',
    neutralPrimaryAlt: '#ffffff',
    neutralSecondary: '#ffffff',
    neutralSecondaryAlt: '#ffffff',
    neutralTertiary: '#3ff23f',
    neutralTertiaryAlt: '#ffffff',
    neutralQuaternary: '#ffffff',
    neutralQuaternaryAlt: '#ffffff',
    neutralLight: '#ffffff',
    neutralLighter: '#000000',
    neutralLighterAlt: '#000000',
    themeDarker: '#ffff01',
    themeDark: '#ffff01',
    themeDarkAlt: '#ffff01',
    themePrimary: '#ffff01',
    themeSecondary: '#ffff01',
    themeTertiary: '#ffff01',
    themeLight: '#000000',
    themeLighter: '#000000',
    themeLighterAlt: '#000000'
  },
  semanticColors: {
    primaryButtonText: '#000000',
    focusBorder: '#1aebff',
    // Fluent takes these from neutralLight, which is white here: white text would vanish on them.
    bodyBackgroundChecked: '#000000',
    buttonBackgroundPressed: '#000000',
    listItemBackgroundChecked: '#000000',
    listItemBackgroundCheckedHovered: '#000000',
    menuItemBackgroundPressed: '#000000',
    disabledText: '#3ff23f',
    errorText: '#ffffff',
    errorBackground: '#000000',
    successBackground: '#000000',
    warningBackground: '#000000',
    infoBackground: '#000000'
  }
};

/** Teams' own looks. It tells a web part the name of its theme and no colours. */
export const teamsThemes: Readonly<Record<ThemeKind, Colours>> = { light: brand, dark, contrast };
