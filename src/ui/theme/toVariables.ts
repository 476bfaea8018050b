import { contrastRatio } from './contrastRatio';
import { ownColours } from './ownColours';
import { ThemeValues } from './ThemeValues';

const readable: number = 4.5;
const paletteSlots: readonly string[] = [
  'white', 'black', 'neutralPrimary', 'neutralSecondary', 'neutralSecondaryAlt', 'neutralQuaternaryAlt', 'neutralLight',
  'neutralLighter', 'neutralLighterAlt', 'themeDarker', 'themePrimary', 'themeLighter', 'themeLighterAlt'
];
/** What stands in for a slot that the host leaves out. */
const standIns: Readonly<Record<string, Readonly<Record<ThemeValues['kind'], string>>>> = {
  white: { light: '#ffffff', dark: '#1f1f1f', contrast: '#000000' },
  black: { light: '#000000', dark: '#ffffff', contrast: '#ffffff' },
  neutralPrimary: { light: '#323130', dark: '#f3f2f1', contrast: '#ffffff' },
  neutralSecondary: { light: '#5c5a58', dark: '#c4c2c0', contrast: '#ffffff' },
  neutralSecondaryAlt: { light: '#8a8886', dark: '#8f8d8b', contrast: '#ffffff' },
  neutralQuaternaryAlt: { light: '#e1dfdd', dark: '#3d3b3a', contrast: '#ffffff' },
  neutralLight: { light: '#edebe9', dark: '#3b3a39', contrast: '#ffffff' },
  neutralLighter: { light: '#f3f2f1', dark: '#333232', contrast: '#000000' },
  neutralLighterAlt: { light: '#faf9f8', dark: '#292929', contrast: '#000000' },
  themeDarker: { light: '#004578', dark: '#c9dff2', contrast: '#ffff01' },
  themePrimary: { light: '#0078d4', dark: '#82c7ff', contrast: '#ffff01' },
  themeLighter: { light: '#deecf9', dark: '#1b3a57', contrast: '#000000' },
  themeLighterAlt: { light: '#f5f5ff', dark: '#2b2b40', contrast: '#000000' }
};

/** The host's colours of a state where it has them and they can be read together; else Torget's own, all three. */
function stateColours(state: string, host: Readonly<Record<string, string | undefined>>, own: Readonly<Record<string, string>>): Record<string, string> {
  const background: string | undefined = host[`${state}Background`];
  const text: string | undefined = host[`${state}Icon`] ?? host[`${state}Text`];
  return background && text && contrastRatio(background, text) >= readable
    ? { [`${state}Background`]: background, [`${state}Text`]: text }
    : { [`${state}Background`]: own[`${state}Background`], [`${state}Text`]: own[`${state}Text`] };
}

/** CSS custom properties, by name without the dashes, from the host's theme and what is Torget's own. */
export function toVariables({ kind, palette, semanticColors, fonts }: ThemeValues): Record<string, string> {
  const own: Readonly<Record<string, string>> = ownColours[kind];
  const host: Readonly<Record<string, string | undefined>> = { ...semanticColors } as Record<string, string | undefined>;
  const colours: Readonly<Record<string, string | undefined>> = { ...palette } as Record<string, string | undefined>;
  const slots: Record<string, string> = {};
  for (const slot of paletteSlots) {
    slots[slot] = colours[slot] || standIns[slot][kind];
  }
  const plain: boolean = kind !== 'dark';
  return {
    ...own,
    ...slots,
    bodyBackground: host.bodyBackground ?? slots.white,
    cardBackground: host.cardBackground ?? (plain ? host.bodyBackground ?? slots.white : slots.neutralLighterAlt),
    // Behind cards, where Torget fills a page of its own.
    canvas: kind === 'light' ? slots.neutralLighterAlt : (host.bodyBackground ?? slots.white),
    bodyText: host.bodyText ?? slots.neutralPrimary,
    bodySubtext: host.bodySubtext ?? slots.neutralSecondary,
    bodyDivider: host.bodyDivider ?? slots.neutralLight,
    cardBorder: slots.neutralQuaternaryAlt,
    inputBorder: slots.neutralSecondaryAlt,
    inputBackground: host.inputBackground ?? slots.white,
    link: host.link ?? slots.themePrimary,
    primaryButtonBackground: host.primaryButtonBackground ?? slots.themePrimary,
    primaryButtonText: host.primaryButtonText ?? slots.white,
    hovered: host.listItemBackgroundHovered ?? slots.neutralLighter,
    selected: slots.themeLighter,
    selectedText: slots.themeDarker,
    infoBackground: (kind === 'contrast' ? undefined : host.infoBackground) ?? slots.neutralLighter,
    ...stateColours('error', host, own),
    ...stateColours('success', host, own),
    ...stateColours('warning', host, own),
    font: String(fonts?.medium?.fontFamily ?? '"Segoe UI", system-ui, sans-serif')
  };
}
