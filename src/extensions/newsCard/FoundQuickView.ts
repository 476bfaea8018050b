import { BaseAdaptiveCardQuickView, ISPFxAdaptiveCard } from '@microsoft/sp-adaptive-card-extension-base';

import { FoundOnCard } from '../../app/card/NewsCard';
import { CardProperties, CardState } from './CardContext';

interface FoundData {
  readonly found: readonly (FoundOnCard & { readonly open: string })[];
  readonly isEmpty: boolean;
  readonly empty: string;
}

const run = (text: string, more: object = {}): object => ({ type: 'RichTextBlock', inlines: [{ type: 'TextRun', text, ...more }] });

const template = {
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
  type: 'AdaptiveCard',
  version: '1.5',
  body: [
    { $when: '${isEmpty}', ...run('${empty}', { isSubtle: true }) },
    {
      type: 'Container',
      $data: '${found}',
      separator: true,
      items: [
        run('${name}', { weight: 'Bolder' }),
        { ...run('${role}', { isSubtle: true }), spacing: 'None' },
        run('${phone}'),
        { type: 'ActionSet', actions: [{ type: 'Action.OpenUrl', title: '${open}', url: '${url}' }] }
      ]
    }
  ]
  // Microsoft's type knows nothing of templates.
} as unknown as ISPFxAdaptiveCard;

/** The colleagues that fit what was typed. */
export class FoundQuickView extends BaseAdaptiveCardQuickView<CardProperties, CardState, FoundData> {
  public constructor(private readonly words: { readonly open: string; readonly empty: string }) {
    super();
  }

  public get title(): string {
    return this.state.model?.face.heading ?? 'Torget';
  }

  public get data(): FoundData {
    const { found } = this.state;
    return { found: found.map((each) => ({ ...each, open: this.words.open })), isEmpty: found.length === 0, empty: this.words.empty };
  }

  public get template(): ISPFxAdaptiveCard {
    return template;
  }
}
