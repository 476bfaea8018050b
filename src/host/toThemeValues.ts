import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import { teamsThemes } from './teamsThemes';
import { ThemeKind, ThemeValues } from './ThemeValues';

/**
 * @param theme - of the page or the section, from SPFx; undefined gives Fluent's own light theme.
 * @param teamsTheme - `default`, `dark` or `contrast` when the host is Teams: then its looks count, for SPFx goes on
 * giving those of the site behind. Names that are new to Torget are taken for light.
 */
export function toThemeValues(theme: IReadonlyTheme | undefined, teamsTheme?: string): ThemeValues {
  const fonts: ThemeValues['fonts'] = { ...theme?.fonts };
  if (teamsTheme !== undefined) {
    const kind: ThemeKind = teamsTheme === 'dark' || teamsTheme === 'contrast' ? teamsTheme : 'light';
    return { kind, ...teamsThemes[kind], fonts };
  }
  return {
    kind: theme?.isInverted !== true ? 'light' : drawsAllInFull(theme) ? 'contrast' : 'dark',
    palette: { ...theme?.palette },
    semanticColors: { ...theme?.semanticColors },
    fonts
  };
}

/** SPFx tells an inverted theme alone. One of high contrast draws its edges as strongly as its text; no other dark theme does. */
function drawsAllInFull({ palette }: IReadonlyTheme): boolean {
  const { neutralPrimary, neutralQuaternaryAlt } = palette ?? {};
  return neutralPrimary !== undefined && neutralPrimary.toLowerCase() === neutralQuaternaryAlt?.toLowerCase();
}
