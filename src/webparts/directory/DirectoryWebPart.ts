import { Version } from '@microsoft/sp-core-library';
import { BaseClientSideWebPart, IPropertyPaneConfiguration } from '@microsoft/sp-webpart-base';
import * as directoryStrings from 'DirectoryStrings';
import * as torgetStrings from 'TorgetStrings';

import { DirectoryProperties } from '../../app/directory/directoryProperties';
import { MountedDirectory, mountDirectory } from '../../app/directory/mountDirectory';
import { createSpfxHost } from '../../host/createSpfxHost';
import { createTheming, Theming } from '../../host/createTheming';
import { readPlace } from '../../host/readPlace';
import { directoryPropertyPane } from './directoryPropertyPane';

/** Where SPFx meets Kollegor; everything else is in `src/app`. */
export default class DirectoryWebPart extends BaseClientSideWebPart<Partial<DirectoryProperties>> {
  private theming: Theming | undefined;
  private directory: MountedDirectory | undefined;

  protected get dataVersion(): Version {
    return Version.parse('1.0');
  }

  public render(): void {
    if (this.directory && this.theming) this.directory.show(this.properties, this.theming.current());
  }

  protected async onInit(): Promise<void> {
    this.theming = createTheming(this.context, () => this.render());
    this.directory = mountDirectory({
      element: this.domElement,
      host: createSpfxHost(this.context),
      strings: { ...torgetStrings, ...directoryStrings },
      place: await readPlace(this.context)
    });
  }

  protected onDispose(): void {
    this.directory?.unmount();
    this.theming?.stop();
  }

  protected getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    return directoryPropertyPane((path) => this.directory === undefined || this.directory.knowsUnit(path));
  }
}
