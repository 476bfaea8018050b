/* Microsoft's renderer of Adaptive Cards, for the pages that show quick views. */
import { AdaptiveCard, HostConfig } from 'adaptivecards';
import type { Action } from 'adaptivecards';
import { Template } from 'adaptivecards-templating';
import type { SiteTheme } from '../theme/SiteTheme.ts';
import { createHostConfig } from './viva/createHostConfig.ts';

/** Draws a quick view: its template filled with its data. */
export interface CardRenderer {
  render(view: { template: unknown; data: unknown }, theme: SiteTheme, onAction: (action: Action) => void): HTMLElement;
}

const renderer: CardRenderer = {
  render({ template, data }, theme, onAction) {
    const card = new AdaptiveCard();
    card.hostConfig = new HostConfig(createHostConfig(theme));
    card.onExecuteAction = onAction;
    card.parse(new Template(template as object).expand({ $root: data as object }));
    const element = card.render();
    if (element === undefined) throw new Error('The quick view is no Adaptive Card');
    return element;
  },
};

// Text stays text: no markdown, and so no HTML.
AdaptiveCard.onProcessMarkdown = (text, result) => Object.assign(result, { didProcess: false, outputHtml: text });

Object.assign(globalThis, { torgetHostCards: renderer });
