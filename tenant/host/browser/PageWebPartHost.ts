import type { ServiceScope } from '@microsoft/sp-core-library';
import type { PageData, SavedWebPart } from '../PageData.ts';
import { savePage } from './savePage.ts';
import { MinimalWebPartHost } from './spfxRuntime.ts';

/** Stands between the web parts and the page: saves what an editor changes. */
export class PageWebPartHost extends MinimalWebPartHost {
  private readonly page: PageData;

  public constructor(scope: ServiceScope, page: PageData) {
    super(scope);
    this.page = page;
  }

  /** Called by the runtime within a second of a change in the property pane. */
  public setDirty(instanceId: string, data?: SavedWebPart): void {
    if (data !== undefined) void savePage(this.page, instanceId, data);
  }
}
