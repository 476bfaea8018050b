import type { ThemeName } from '../PageData.ts';

/** Teams wears its own brand over the same neutrals; contrast is the same everywhere. */
export const teamsPalette: Readonly<Record<ThemeName, Readonly<Record<string, string>>>> = {
  light: {
    themeDarker: '#2b2b40', themeDark: '#3d3e66', themeDarkAlt: '#4f52b2', themePrimary: '#5b5fc7', themeSecondary: '#5b5fc7',
    themeTertiary: '#7579eb', themeLight: '#c5cbfa', themeLighter: '#e8ebfa', themeLighterAlt: '#f5f5ff', accent: '#5b5fc7',
  },
  dark: {
    themeDarker: '#dce0fa', themeDark: '#c5cbfa', themeDarkAlt: '#b6bcfa', themePrimary: '#aab1fa', themeSecondary: '#9299f7',
    themeTertiary: '#5b5fc7', themeLight: '#3d3e66', themeLighter: '#33345c', themeLighterAlt: '#2b2b40', accent: '#aab1fa',
  },
  contrast: {},
};
