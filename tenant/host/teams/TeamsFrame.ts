import type { ThemeName } from '../PageData.ts';

/** A tab that somebody has put into a channel: what teams-js calls its config. */
export interface ChannelTab {
  readonly entityId: string;
  readonly contentUrl: string;
  readonly suggestedDisplayName?: string;
}

/** What the frame's page tells its script: all that Teams knows of the person, the app and where it was opened. */
export interface TeamsFrame {
  readonly app: {
    readonly id: string;
    readonly name: string;
    readonly manifestVersion: string;
    readonly tabs: readonly { readonly entityId: string; readonly name: string; readonly contentUrl: string }[];
    readonly configurationUrl?: string;
    readonly canUpdateConfiguration: boolean;
    readonly validDomains: readonly string[];
  };
  readonly person: { readonly id: string; readonly userPrincipalName: string; readonly displayName: string };
  readonly tenantId: string;
  readonly locale: string;
  readonly themeName: ThemeName;
  /** The tab that was asked for, and the place within it. */
  readonly entityId: string;
  readonly subPageId?: string;
  /** What the app's addresses bear beside their own: who looks, and what an admin approved. */
  readonly carried: Readonly<Record<string, string>>;
  /** Present where the app is a tab of a channel. */
  readonly channel?: {
    readonly teamId: string;
    readonly teamName: string;
    readonly channelId: string;
    readonly sitePath: string;
    readonly tab?: ChannelTab;
  };
}
