import type { IReadonlyTheme } from '@microsoft/sp-component-base';

/** Where SharePoint keeps the site's colours for styles that name them; a flat table of slots. */
interface ThemeState {
  readonly __themeState__?: { readonly theme?: Readonly<Record<string, unknown>> };
}

/** Of a background: the sum of its three parts below this is dark. */
const darkBelow: number = 384;

/** The site's own theme, for what stands outside the page's sections and is given none. undefined where there is none. */
export function readPageTheme(view: object = window): IReadonlyTheme | undefined {
  const slots = (view as ThemeState).__themeState__?.theme;
  if (!slots || typeof slots.themePrimary !== 'string') return undefined;
  const palette = Object.fromEntries(Object.entries(slots).filter(([name, colour]) => /^[a-z]+\w*$/i.test(name) && typeof colour === 'string'));
  return { isInverted: isDark(String(slots.white ?? slots.bodyBackground ?? '')), palette } as IReadonlyTheme;
}

function isDark(colour: string): boolean {
  const parts = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(colour);
  return parts !== null && parts.slice(1).reduce((sum, part) => sum + parseInt(part, 16), 0) < darkBelow;
}
