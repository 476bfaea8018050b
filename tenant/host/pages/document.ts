import { toCssVariables } from '../theme/toCssVariables.ts';
import type { SiteTheme } from '../theme/SiteTheme.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';

export interface DocumentOptions {
  readonly locale: string;
  readonly title: string;
  readonly theme: SiteTheme;
  readonly themeName: string;
  readonly where: 'sharepoint' | 'teams' | 'viva' | 'start';
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
  readonly body: Html;
}

/** A whole HTML document. Scripts run in order, after the page stands. */
export function document(options: DocumentOptions): string {
  const styles = options.styles.map((address) => html`<link rel="stylesheet" href="${address}">`);
  const scripts = options.scripts.map((address) => html`<script defer src="${address}"></script>`);
  return html`<!doctype html>
<html lang="${options.locale}" dir="ltr" data-theme="${options.themeName}" data-where="${options.where}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${options.title}</title>
<link rel="icon" href="data:,">
<style>:root{${{ html: toCssVariables(options.theme) }}}</style>
${styles}
${scripts}
</head>
<body>
${options.body}
</body>
</html>
`.html;
}
