import { Version } from '@microsoft/sp-core-library';
import { BaseClientSideWebPart, IPropertyPaneConfiguration } from '@microsoft/sp-webpart-base';
import * as adminStrings from 'AdminStrings';
import * as torgetStrings from 'TorgetStrings';

import { MountedAdmin, mountAdmin } from '../../app/admin/mountAdmin';
import { createSpfxHost } from '../../host/createSpfxHost';
import { createTheming, Theming } from '../../host/createTheming';

/** Where SPFx meets the administration; everything else is in `src/app`. */
export default class AdminWebPart extends BaseClientSideWebPart<{ readonly version: 1 }> {
  private theming: Theming | undefined;
  private admin: MountedAdmin | undefined;

  protected get dataVersion(): Version {
    return Version.parse('1.0');
  }

  public render(): void {
    if (this.admin && this.theming) this.admin.show(this.theming.current());
  }

  protected async onInit(): Promise<void> {
    this.theming = createTheming(this.context, () => this.render());
    this.admin = mountAdmin({
      element: this.domElement,
      host: createSpfxHost(this.context),
      strings: { ...torgetStrings, ...adminStrings },
      version: this.manifest.version
    });
  }

  protected onDispose(): void {
    this.admin?.unmount();
    this.theming?.stop();
  }

  /** There is nothing to choose: it shows the site that it stands on. */
  protected getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    return { pages: [] };
  }
}
