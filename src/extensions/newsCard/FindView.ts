import { BaseComponentsCardView, ISearchCardViewParameters, SearchCardView } from '@microsoft/sp-adaptive-card-extension-base';

import { CardActions, CardProperties, CardState, viewIds } from './CardContext';

/** The card with a field: what is found is shown in the quick view. */
export class FindView extends BaseComponentsCardView<CardProperties, CardState, ISearchCardViewParameters> {
  public constructor(private readonly actions: CardActions) {
    super();
  }

  public get cardViewParameters(): ISearchCardViewParameters {
    const face = this.state.model?.face;
    return SearchCardView({
      cardBar: { componentName: 'cardBar', title: face?.bar ?? 'Torget' },
      header: { componentName: 'text', text: face?.heading ?? '' },
      body: {
        componentName: 'searchBox',
        id: 'query',
        placeholder: face?.hint ?? '',
        button: { action: { type: 'QuickView', parameters: { view: viewIds.found } } },
        onChange: (value) => this.actions.typed(value ?? '')
      },
      footer: undefined
    });
  }
}
