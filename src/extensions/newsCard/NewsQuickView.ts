import { BaseAdaptiveCardQuickView, IActionArguments, ISPFxAdaptiveCard } from '@microsoft/sp-adaptive-card-extension-base';

import { CardPost } from '../../app/card/CardModel';
import { CardActions, CardProperties, CardState } from './CardContext';
import { newsTemplate } from './newsTemplate';

interface NewsData {
  readonly posts: readonly (CardPost & { readonly hasTag: boolean; readonly hasAnswer: boolean })[];
  readonly isEmpty: boolean;
  readonly empty: string;
}

/** The newest posts of the unit, to read and to like. */
export class NewsQuickView extends BaseAdaptiveCardQuickView<CardProperties, CardState, NewsData> {
  public constructor(private readonly actions: CardActions) {
    super();
  }

  public get title(): string {
    return this.state.model?.viewTitle ?? 'Torget';
  }

  public get data(): NewsData {
    const posts = (this.state.model?.posts ?? []).map((post) => ({ ...post, hasTag: post.tag !== '', hasAnswer: post.answer !== '' }));
    return { posts, isEmpty: posts.length === 0, empty: this.state.model?.empty ?? '' };
  }

  public get template(): ISPFxAdaptiveCard {
    return newsTemplate;
  }

  public onAction(action: IActionArguments): void {
    const { id, root } = (action.type === 'Submit' && action.data ? action.data : {}) as { readonly id?: unknown; readonly root?: unknown };
    if (id === 'like' && typeof root === 'string') this.actions.card()?.like(root);
  }
}
