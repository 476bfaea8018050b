import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';

export default class FeedWebPart extends BaseClientSideWebPart<{}> {
  public render(): void {
    this.domElement.textContent = 'Torget';
  }
}
