import { createRequire } from 'node:module';
import type { ThemeName } from '../PageData.ts';
import { lindhultSlots } from './lindhultSlots.ts';
import type { SiteTheme } from './SiteTheme.ts';
import { teamsPalette } from './teamsPalette.ts';

interface FluentTheme {
  palette: Record<string, string>;
  semanticColors: Record<string, string>;
  fonts: Record<string, Record<string, unknown>>;
  effects: Record<string, string>;
}

// Fluent's ES modules name their files without extension, which Node cannot load: its CommonJS build can.
const { createTheme } = createRequire(import.meta.url)('@fluentui/theme') as {
  createTheme(theme: Record<string, unknown>): FluentTheme;
};

const FONT = '"Segoe UI", "Segoe UI Web (West European)", -apple-system, BlinkMacSystemFont, Roboto, "Helvetica Neue", sans-serif';

/** The whole theme, with every slot that Fluent derives from the few that were chosen. */
export function createSiteTheme(name: ThemeName, where: 'sharepoint' | 'teams' = 'sharepoint'): SiteTheme {
  const slots = lindhultSlots[name];
  const palette = where === 'teams' ? { ...slots.palette, ...teamsPalette[name] } : slots.palette;
  const brand = where === 'teams' && name !== 'contrast'
    ? { link: palette.themePrimary, primaryButtonBackground: palette.themePrimary, primaryButtonText: name === 'dark' ? '#1b1b38' : '#ffffff' }
    : {};
  const theme = createTheme({
    isInverted: slots.isInverted,
    palette,
    semanticColors: { ...slots.semanticColors, ...brand },
    defaultFontStyle: { fontFamily: FONT },
  });
  return { isInverted: slots.isInverted, palette: theme.palette, semanticColors: theme.semanticColors, fonts: theme.fonts, effects: theme.effects };
}
