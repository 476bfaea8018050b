import { Version } from '@microsoft/sp-core-library';
import { BaseClientSideWebPart, IPropertyPaneConfiguration } from '@microsoft/sp-webpart-base';
import * as barStrings from 'BarStrings';
import * as directoryStrings from 'DirectoryStrings';
import * as kudosStrings from 'KudosStrings';
import * as mineStrings from 'MineStrings';
import * as sharedStrings from 'TorgetStrings';

import { MountedTorget, mountTorget } from '../../app/torget/mountTorget';
import { TorgetProperties } from '../../app/torget/torgetProperties';
import { createSpfxHost } from '../../host/createSpfxHost';
import { createTheming, Theming } from '../../host/createTheming';
import { findTorgetSite } from '../../host/findTorgetSite';
import { readPlace } from '../../host/readPlace';
import { torgetPropertyPane } from './torgetPropertyPane';

/** Where SPFx meets the app; everything else is in `src/app`. */
export default class TorgetAppWebPart extends BaseClientSideWebPart<Partial<TorgetProperties>> {
  private theming: Theming | undefined;
  private torget: MountedTorget | undefined;

  protected get dataVersion(): Version {
    return Version.parse('1.0');
  }

  public render(): void {
    if (this.torget && this.theming) this.torget.show(this.properties, this.theming.current());
  }

  protected async onInit(): Promise<void> {
    const host = createSpfxHost(this.context);
    this.theming = createTheming(this.context, () => this.render());
    // In Teams the page is the tenant's root site, or a team's own: Torget is elsewhere.
    const [site, place] = await Promise.all([
      host.isTeams && !this.properties.site ? findTorgetSite(host.spHttp(host.siteUrl)) : undefined,
      readPlace(this.context)
    ]);
    const strings = { ...sharedStrings, ...mineStrings, ...barStrings, ...directoryStrings, ...kudosStrings } as ITorgetStrings;
    this.torget = mountTorget({ element: this.domElement, host, strings, site, place });
  }

  protected onDispose(): void {
    this.torget?.unmount();
    this.theming?.stop();
  }

  protected getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    return torgetPropertyPane(async (path) => this.torget === undefined || this.torget.knowsUnit(path));
  }
}
