import type { SiteTheme } from './SiteTheme.ts';

/** The slots that the page around the web parts is drawn with. */
const SLOTS = [
  'white', 'neutralDark', 'neutralPrimary', 'neutralSecondary', 'neutralSecondaryAlt', 'neutralQuaternaryAlt', 'neutralLight',
  'neutralLighter', 'neutralLighterAlt', 'themeDarker', 'themePrimary', 'themeLighter',
  'bodyBackground', 'bodyText', 'bodySubtext', 'link', 'focusBorder', 'primaryButtonBackground', 'primaryButtonText',
] as const;

/** Declarations for a style rule, one a slot. */
export function toCssVariables(theme: SiteTheme): string {
  return SLOTS.map((slot) => `--${slot}:${theme.semanticColors[slot] ?? theme.palette[slot]}`).join(';');
}
