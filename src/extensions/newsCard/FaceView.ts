import { BaseComponentsCardView, BasicCardView, IActionArguments, ICardAction, ITextCardViewParameters, PrimaryTextCardView } from '@microsoft/sp-adaptive-card-extension-base';

import { CardStep } from '../../app/card/CardModel';
import { CardActions, CardProperties, CardState, viewIds } from './CardContext';

function toAction(step: CardStep): ICardAction {
  if (step.type === 'view') return { type: 'QuickView', parameters: { view: viewIds.news } };
  if (step.type === 'link') return { type: 'ExternalLink', parameters: { target: step.url } };
  return { type: 'Submit', parameters: { id: 'retry' } };
}

/** The card: a heading, a sentence, and one or two buttons. */
export class FaceView extends BaseComponentsCardView<CardProperties, CardState> {
  public constructor(private readonly actions: CardActions) {
    super();
  }

  public get cardViewParameters(): ITextCardViewParameters {
    const face = this.state.model?.face;
    const buttons = (face?.buttons ?? []).slice(0, this.cardSize === 'Large' ? 2 : 1);
    const [first, second] = buttons.map(({ title, step }, index) => ({
      componentName: 'cardButton' as const,
      title,
      style: index === 0 && this.cardSize === 'Large' ? ('positive' as const) : ('default' as const),
      action: toAction(step)
    }));
    const shared = {
      cardBar: { componentName: 'cardBar' as const, title: face?.bar ?? 'Torget' },
      header: { componentName: 'text' as const, text: face?.heading ?? '' },
      footer: first && second ? ([first, second] as [typeof first, typeof second]) : first
    };
    return face?.text ? PrimaryTextCardView({ ...shared, body: { componentName: 'text', text: face.text } }) : BasicCardView(shared);
  }

  public onAction(action: IActionArguments): void {
    if (action.type === 'Submit') this.actions.card()?.retry();
  }
}
