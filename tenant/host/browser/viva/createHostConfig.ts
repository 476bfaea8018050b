import type { SiteTheme } from '../../theme/SiteTheme.ts';

/** The looks of quick views: the site's theme in the words of Adaptive Cards. */
export function createHostConfig({ palette, semanticColors }: SiteTheme): Record<string, unknown> {
  const colour = (value: string, subtle = value): Record<string, string> => ({ default: value, subtle });
  const foregroundColors = {
    default: colour(semanticColors.bodyText, semanticColors.bodySubtext),
    dark: colour(palette.neutralDark, palette.neutralSecondary),
    light: colour(palette.white),
    accent: colour(semanticColors.link),
    good: colour(semanticColors.successText),
    warning: colour(semanticColors.warningText),
    attention: colour(semanticColors.errorText),
  };
  const container = (backgroundColor: string): Record<string, unknown> => ({ backgroundColor, borderColor: palette.neutralQuaternaryAlt, foregroundColors });
  return {
    fontFamily: '"Segoe UI", -apple-system, BlinkMacSystemFont, Roboto, sans-serif',
    fontSizes: { small: 12, default: 14, medium: 16, large: 20, extraLarge: 24 },
    fontWeights: { lighter: 400, default: 400, bolder: 600 },
    lineHeights: { small: 16, default: 20, medium: 22, large: 28, extraLarge: 32 },
    imageSizes: { small: 32, medium: 56, large: 96 },
    spacing: { small: 4, default: 8, medium: 12, large: 16, extraLarge: 24, padding: 12 },
    separator: { lineThickness: 1, lineColor: palette.neutralLight },
    supportsInteractivity: true,
    containerStyles: {
      default: container('transparent'),
      emphasis: container(semanticColors.cardStandoutBackground ?? palette.white),
      good: container(semanticColors.successBackground),
      warning: container(semanticColors.warningBackground),
      attention: container(semanticColors.errorBackground),
      accent: container(palette.themeLighter),
    },
    actions: { maxActions: 6, spacing: 'default', buttonSpacing: 8, actionsOrientation: 'horizontal', actionAlignment: 'left', showCard: { actionMode: 'inline', inlineTopMargin: 8 } },
    adaptiveCard: { allowCustomStyle: true },
  };
}
