/** The app of the package as Teams knows it: what a manifest says about notifications. */
export interface TeamsAppFacts {
  readonly id: string;
  /** Id of the Entra app that the manifest names. */
  readonly entraAppId?: string;
  /** Text of each type of notification, with its parameters in braces. */
  readonly activityTypes: Readonly<Record<string, string>>;
}

/** What somebody sees in the activity feed of Teams. */
export interface ActivityNotification {
  readonly id: string;
  readonly at: string;
  /** Entra ids. */
  readonly from: string;
  readonly to: string;
  readonly activityType: string;
  /** The text of its type, filled in. */
  readonly text: string;
  /** Of the preview, as much as Teams shows. */
  readonly preview: string;
  readonly topic: string;
  readonly webUrl?: string;
  readonly chainId?: number;
}

/** What Teams keeps of the tenant, in memory. */
export interface TeamsState {
  /** Undefined until the app is in the organisation's catalog: the host puts the package's there. */
  app: TeamsAppFacts | undefined;
  /** Entra ids of those who do not have the app; everyone else has it by the organisation's set-up policy. */
  readonly without: Set<string>;
  notifications: ActivityNotification[];
}

export function createTeamsState(): TeamsState {
  return { app: undefined, without: new Set(), notifications: [] };
}
