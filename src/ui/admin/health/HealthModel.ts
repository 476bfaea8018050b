import { Judgement } from '../../../domain/health/judgeHealth';
import { Person } from '../../../domain/people/Person';

export interface LoadRow {
  readonly calls: number;
  readonly ru: number;
  readonly waits: number;
}

export interface HealthModel {
  /** ISO, by the service's clock. */
  readonly checkedAt: string;
  readonly version: string;
  readonly judgements: readonly Judgement[];
  readonly load: { readonly latestVisit?: LoadRow; readonly today: LoadRow; readonly sevenDays: LoadRow };
  readonly notify: NotifyModel;
  /** Of the app that a site is granted to, and where it is. */
  readonly appId?: string;
  readonly siteUrl: string;
}

/** Notification in Teams. */
export interface NotifyModel {
  readonly viewerId: string;
  /** Id of the app in the organisation's catalog; what it is likely to be while nothing is decided. */
  readonly app: string;
  readonly isOn: boolean;
  /** The token for Graph bears the permission. */
  readonly isApproved: boolean;
}

/** `notApproved`: the permission is missing; `notInstalled`: the person lacks the app, or the app is another. */
export type TestAnswer = 'sent' | 'notApproved' | 'notInstalled' | 'throttled' | 'failed';

export interface HealthActions {
  readonly check: () => void;
  readonly repair: () => void;
  /** Opens the section that publishes the directory. undefined where there is none. */
  readonly openDirectory?: () => void;
  readonly suggestPeople: (text: string) => Promise<readonly Person[]>;
  readonly testNotify: (person: Person, app: string) => Promise<TestAnswer>;
  /** For the whole municipality; `undefined` turns it off. Rejects with a `ServiceError`. */
  readonly setNotify: (app: string | undefined) => Promise<void>;
}

/** What the page is busy with. */
export type HealthBusy = { readonly with: 'check' } | { readonly with: 'repair'; readonly share: number } | undefined;
