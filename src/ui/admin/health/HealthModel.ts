import { Judgement } from '../../../domain/health/judgeHealth';

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
  /** Of the app that a site is granted to, and where it is. */
  readonly appId?: string;
  readonly siteUrl: string;
}

export interface HealthActions {
  readonly check: () => void;
  readonly repair: () => void;
  /** Opens the section that publishes the directory. undefined where there is none. */
  readonly openDirectory?: () => void;
}

/** What the page is busy with. */
export type HealthBusy = { readonly with: 'check' } | { readonly with: 'repair'; readonly share: number } | undefined;
