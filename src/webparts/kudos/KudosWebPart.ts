import { Version } from '@microsoft/sp-core-library';
import { BaseClientSideWebPart, IPropertyPaneConfiguration } from '@microsoft/sp-webpart-base';
import * as kudosStrings from 'KudosStrings';
import * as strings from 'TorgetStrings';

import { KudosProperties } from '../../app/kudos/kudosProperties';
import { MountedKudos, mountKudos } from '../../app/kudos/mountKudos';
import { createSpfxHost } from '../../host/createSpfxHost';
import { createTheming, Theming } from '../../host/createTheming';
import { readDeepLink } from '../../host/readDeepLink';
import { kudosPropertyPane } from './kudosPropertyPane';

/** Where SPFx meets Beröm; everything else is in `src/app`. */
export default class KudosWebPart extends BaseClientSideWebPart<Partial<KudosProperties>> {
  private theming: Theming | undefined;
  private kudos: MountedKudos | undefined;

  protected get dataVersion(): Version {
    return Version.parse('1.0');
  }

  public render(): void {
    if (this.kudos && this.theming) this.kudos.show(this.properties, this.theming.current());
  }

  protected async onInit(): Promise<void> {
    this.theming = createTheming(this.context, () => this.render());
    this.kudos = mountKudos({
      element: this.domElement,
      host: createSpfxHost(this.context),
      strings: { ...strings, ...kudosStrings },
      focusRoot: await readDeepLink(this.context)
    });
  }

  protected onDispose(): void {
    this.kudos?.unmount();
    this.theming?.stop();
  }

  protected getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    return kudosPropertyPane(async (path) => this.kudos === undefined || this.kudos.knowsUnit(path));
  }
}
