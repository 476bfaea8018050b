import { BaseAdaptiveCardExtension } from '@microsoft/sp-adaptive-card-extension-base';
import * as barStrings from 'BarStrings';
import * as cardStrings from 'CardStrings';
import * as sharedStrings from 'TorgetStrings';

import { NewsCard } from '../../app/card/NewsCard';
import { openNewsCard } from '../../app/card/openNewsCard';
import { createSpfxHost } from '../../host/createSpfxHost';
import { findTorgetSite } from '../../host/findTorgetSite';
import { CardActions, CardProperties, CardState, viewIds } from './CardContext';
import { FaceView } from './FaceView';
import { FindView } from './FindView';
import { FoundQuickView } from './FoundQuickView';
import { NewsQuickView } from './NewsQuickView';

/** A pause in typing, after which it is looked for. */
const restMs: number = 300;

/** Where SPFx meets the card; everything else is in `src/app/card`. */
export default class NewsCardAdaptiveCardExtension extends BaseAdaptiveCardExtension<CardProperties, CardState> {
  private card: NewsCard | undefined;
  private resting: ReturnType<typeof setTimeout> | undefined;

  public async onInit(): Promise<void> {
    this.state = { model: undefined, found: [] };
    const actions: CardActions = { card: () => this.card, typed: (query) => this.find(query) };
    this.cardNavigator.register(viewIds.card, () => new FaceView(actions));
    this.cardNavigator.register(viewIds.search, () => new FindView(actions));
    this.quickViewNavigator.register(viewIds.news, () => new NewsQuickView(actions));
    this.quickViewNavigator.register(viewIds.found, () => new FoundQuickView({ open: cardStrings.CardOpenIn, empty: barStrings.BarNone.replace(/ ?[”‘]\{query\}[”’]/, '') }));
    const { pageContext, aadTokenProviderFactory, spHttpClient, serviceScope, instanceId, manifest } = this.context;
    // Of teams-js a dashboard gives the theme alone: the card is drawn by the dashboard, and needs none of it.
    const host = createSpfxHost({ pageContext, aadTokenProviderFactory, spHttpClient, serviceScope, instanceId, manifest });
    const sitePath = this.properties.site ?? (await findTorgetSite(host.spHttp(host.siteUrl)));
    const card = openNewsCard({ host, sitePath, kind: this.properties.kind ?? 'news', strings: { ...sharedStrings, ...cardStrings, ...barStrings } as ITorgetStrings });
    this.card = card;
    this.setState({ model: card.model() });
    card.subscribe(() => this.setState({ model: card.model() }));
    card.start();
  }

  protected renderCard(): string {
    return this.properties.kind === 'find' ? viewIds.search : viewIds.card;
  }

  public onDispose(): void {
    clearTimeout(this.resting);
    this.card?.stop();
  }

  private find(query: string): void {
    clearTimeout(this.resting);
    this.resting = setTimeout(() => {
      this.card?.find(query).then((found) => this.setState({ found }), () => undefined);
    }, restMs);
  }
}
