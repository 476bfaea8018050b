import type { BaseComponentContext } from '@microsoft/sp-component-base';
import type { ISDKs } from '@microsoft/sp-webpart-base';

/** The part of a web part's (or an extension's) context that is looked at. */
export type SpfxContext = Pick<
  BaseComponentContext,
  'pageContext' | 'aadTokenProviderFactory' | 'spHttpClient' | 'serviceScope' | 'instanceId' | 'manifest'
> & {
  /** Extensions have none. */
  readonly sdks?: Pick<ISDKs, 'microsoftTeams'>;
};
