import { toLocale } from './context/languages.ts';
import type { ThemeName } from './PageData.ts';
import { hostTexts } from './pages/hostTexts.ts';
import type { HostTexts } from './pages/hostTexts.ts';

export interface PageRequest {
  readonly locale: string;
  readonly themeName: ThemeName;
  readonly texts: HostTexts;
}

/** What every page's address may say. */
export function readPageRequest(url: URL): PageRequest {
  const locale = toLocale(url.searchParams.get('locale'));
  const theme = url.searchParams.get('theme');
  return { locale, themeName: theme === 'dark' || theme === 'contrast' ? theme : 'light', texts: hostTexts(locale) };
}
