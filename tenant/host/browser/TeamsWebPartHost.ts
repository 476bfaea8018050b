import type { PageData } from '../PageData.ts';
import { TeamsAwareWebPartHost, TeamsEnvironmentManager } from './spfxRuntime.ts';
import type { TeamsJs } from './spfxRuntime.ts';
import type { ServiceScope } from '@microsoft/sp-core-library';

declare const torgetHostTeamsJs: TeamsJs;

/** SPFx's own host for Teams: it loads teams-js, speaks with the frame and gives both as `context.sdks.microsoftTeams`. */
export class TeamsWebPartHost extends TeamsAwareWebPartHost {
  private readonly page: PageData;
  private dirty: ((instanceId: string) => void) | undefined;

  public constructor(scope: ServiceScope, page: PageData) {
    super(scope);
    this.page = page;
  }

  /** Called by the runtime when the property pane has changed something; a tab is saved by Teams' own button. */
  public setDirty(instanceId: string): void {
    this.dirty?.(instanceId);
  }

  public onDirty(listener: (instanceId: string) => void): void {
    this.dirty = listener;
  }

  public async onBeforeWebPartInitialize(loadContext: unknown): Promise<void> {
    if (this.page.teams?.teamsJs === 'npm') {
      await torgetHostTeamsJs.app.initialize();
      const context = await new Promise<unknown>((resolve) => torgetHostTeamsJs.getContext(resolve));
      Object.assign(TeamsEnvironmentManager, { _teamsJs: torgetHostTeamsJs, _teamsContext: context });
    }
    await super.onBeforeWebPartInitialize(loadContext);
  }
}
