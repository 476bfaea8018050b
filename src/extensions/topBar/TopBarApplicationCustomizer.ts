import { BaseApplicationCustomizer, PlaceholderContent, PlaceholderName } from '@microsoft/sp-application-base';
import * as strings from 'BarStrings';

import { MountedBar, mountBar } from '../../app/bar/mountBar';
import { createSpfxHost } from '../../host/createSpfxHost';
import { createTheming, Theming } from '../../host/createTheming';
import { findTorgetSite } from '../../host/findTorgetSite';

export interface TopBarProperties {
  /** Server-relative path of Torget's site, such as `/sites/torget`; the tenant property `torget.site` tells when left out. */
  readonly site?: string;
}

/** Where SPFx meets the bar; everything else is in `src/app`. */
export default class TopBarApplicationCustomizer extends BaseApplicationCustomizer<TopBarProperties> {
  private placeholder: PlaceholderContent | undefined;
  private theming: Theming | undefined;
  private bar: MountedBar | undefined;
  private site: string | undefined;

  public async onInit(): Promise<void> {
    const host = createSpfxHost(this.context);
    this.site = this.properties.site ?? (await findTorgetSite(host.spHttp(host.siteUrl)));
    this.theming = createTheming(this.context, (theme) => this.bar?.show(theme));
    // SharePoint makes the page anew without loading it: the place at its top may come later, or another time.
    this.context.placeholderProvider.changedEvent.add(this, this.place);
    this.place();
  }

  protected onDispose(): void {
    this.bar?.unmount();
    this.theming?.stop();
    this.placeholder?.dispose();
  }

  private place(): void {
    if (this.placeholder || !this.theming) return;
    this.placeholder = this.context.placeholderProvider.tryCreateContent(PlaceholderName.Top, {
      onDispose: () => {
        this.bar?.unmount();
        this.bar = this.placeholder = undefined;
      }
    });
    if (!this.placeholder) return;
    this.bar = mountBar({ element: this.placeholder.domElement, host: createSpfxHost(this.context), strings, site: this.site });
    this.bar.show(this.theming.current());
  }
}
