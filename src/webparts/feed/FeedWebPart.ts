import { Version } from '@microsoft/sp-core-library';
import { BaseClientSideWebPart, IPropertyPaneConfiguration } from '@microsoft/sp-webpart-base';
import * as strings from 'TorgetStrings';

import { FeedProperties } from '../../app/feed/feedProperties';
import { MountedFeed, mountFeed } from '../../app/feed/mountFeed';
import { createSpfxHost } from '../../host/createSpfxHost';
import { createTheming, Theming } from '../../host/createTheming';
import { readDeepLink } from '../../host/readDeepLink';
import { feedPropertyPane } from './feedPropertyPane';

/** Where SPFx meets the feed; everything else is in `src/app`. */
export default class FeedWebPart extends BaseClientSideWebPart<Partial<FeedProperties>> {
  private theming: Theming | undefined;
  private feed: MountedFeed | undefined;

  protected get dataVersion(): Version {
    return Version.parse('1.0');
  }

  public render(): void {
    if (this.feed && this.theming) this.feed.show(this.properties, this.theming.current());
  }

  protected async onInit(): Promise<void> {
    this.theming = createTheming(this.context, () => this.render());
    this.feed = mountFeed({
      element: this.domElement,
      host: createSpfxHost(this.context),
      strings,
      focusRoot: await readDeepLink(this.context)
    });
  }

  protected onDispose(): void {
    this.feed?.unmount();
    this.theming?.stop();
  }

  protected getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    return feedPropertyPane(async (path) => this.feed === undefined || this.feed.knowsUnit(path));
  }
}
