import type { PageData } from '../PageData.ts';
import { openInTeams } from './openInTeams.ts';
import { openDashboard } from './viva/openDashboard.ts';
import { openPropertyPane } from './openPropertyPane.ts';
import { PageWebPartHost } from './PageWebPartHost.ts';
import { placeWebPart } from './placeWebPart.ts';
import { readPageData } from './readPageData.ts';
import { AadTokenProvider, BaseApplication, PlaceholderManager, ThemeProvider, WebPartManagerFactory } from './spfxRuntime.ts';
import { getTenantToken } from './tenantTokens.ts';
import type { ServiceScope } from '@microsoft/sp-core-library';

/** The page's application, in the place that SharePoint's own page application has. */
export default class PageApplication extends BaseApplication {
  private readonly page: PageData = readPageData();

  // Without SharePoint's chrome: the page brings its own.
  public _getPageChromeProvider(): undefined {
    return undefined;
  }

  public onLoad(): Promise<void> {
    const { page } = this;
    // The one thing that differs from SharePoint: tokens come from the embedded tenant and not from Entra ID.
    AadTokenProvider.prototype.getToken = (_resource, options = true) =>
      getTenantToken(page, 'graph', typeof options === 'boolean' ? options : options.useCachedToken !== false);
    return Promise.resolve();
  }

  public onRender(): void {
    const pageScope = this.context.serviceScope;
    pageScope.whenFinished(() => pageScope.consume(PlaceholderManager.serviceKey).registerPlaceholders());
    void this.renderWebParts(this.createThemedScope(pageScope));
  }

  /** A section of the page: the scope through which web parts find their theme. */
  private createThemedScope(parent: ServiceScope): ServiceScope {
    const scope = parent.startNewChild();
    scope.provide(ThemeProvider.serviceKey, new ThemeProvider(scope, this.page.theme));
    scope.finish();
    return scope;
  }

  private async renderWebParts(scope: ServiceScope): Promise<void> {
    const { page } = this;
    if (page.cards !== undefined) await openDashboard(scope, page, page.cards).catch(reportError);
    else if (page.teams !== undefined) await openInTeams(scope, page).catch(reportError);
    else await this.renderCanvas(scope);
    document.documentElement.dataset.host = 'ready';
    performance.mark('torget-host-ready');
  }

  private async renderCanvas(scope: ServiceScope): Promise<void> {
    const { page } = this;
    const manager = WebPartManagerFactory.create(new PageWebPartHost(scope, page));
    const placed = await Promise.allSettled(page.webParts.map((webPart) => placeWebPart(manager, webPart, page.mode)));
    for (const result of placed) if (result.status === 'rejected') reportError(result.reason);
    if (page.mode === 'edit') await openPropertyPane(manager, page);
  }
}
