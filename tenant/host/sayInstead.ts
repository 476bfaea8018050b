import type { HostAnswer } from './HostAnswer.ts';
import type { HostParts } from './HostParts.ts';
import { pageAnswer } from './pageAnswer.ts';
import { document } from './pages/document.ts';
import { messagePage } from './pages/messagePage.ts';
import { readPageRequest } from './readPageRequest.ts';
import { createSiteTheme } from './theme/createSiteTheme.ts';

/** A page with a message in place of the one asked for. */
export function sayInstead(parts: HostParts, url: URL, status: number, title: string, message: string): HostAnswer {
  const { locale, themeName, texts } = readPageRequest(url);
  return pageAnswer(status, document({
    locale,
    title,
    theme: createSiteTheme(themeName),
    themeName,
    where: 'sharepoint',
    styles: [`/_host/styles/${parts.styles.stamp}/site.css`],
    scripts: [],
    body: messagePage({ title, text: message, link: { address: `/?locale=${locale}`, text: texts.toStart } }),
  }));
}
