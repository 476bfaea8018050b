/** Limits in force; null is none. Figures: SharePoint's throttling page (October 2025) and Graph's throttling-limits. */
export interface LimitSettings {
  /** SharePoint's resource units of the app. */
  ruPerMinute: number;
  ruPerDay: number | null;
  /** SharePoint's requests of one person, over Graph and REST. */
  requestsPerUserPer5Minutes: number | null;
  /** Entra's resource units of the app in this tenant. */
  identityRuPer10Seconds: number | null;
  presencePer30Seconds: number | null;
  /** Outlook's, for the app and one person. */
  photosPerUserPer10Minutes: number | null;
  photosAtOnce: number | null;
  /** Teams': reads in all and of one team, and notifications to one person, of the app in this tenant. */
  teamsPerSecond: number | null;
  oneTeamPerSecond: number | null;
  notificationsPerSecond: number | null;
  /** What a throttled SharePoint request is answered: Microsoft names both. */
  answers: 429 | 503;
}

/** Only what is named is limited. */
export const noLimits: Omit<LimitSettings, 'ruPerMinute'> = {
  ruPerDay: null,
  requestsPerUserPer5Minutes: null,
  identityRuPer10Seconds: null,
  presencePer30Seconds: null,
  photosPerUserPer10Minutes: null,
  photosAtOnce: null,
  teamsPerSecond: null,
  oneTeamPerSecond: null,
  notificationsPerSecond: null,
  answers: 429,
};

const documented = { requestsPerUserPer5Minutes: 3000, presencePer30Seconds: 1500, photosPerUserPer10Minutes: 10_000, photosAtOnce: 4, teamsPerSecond: 30, oneTeamPerSecond: 4, notificationsPerSecond: 5, answers: 429 } as const;

const bands: Record<string, { ruPerMinute: number; ruPerDay: number }> = {
  '0-1000': { ruPerMinute: 1250, ruPerDay: 1_200_000 },
  '1001-5000': { ruPerMinute: 2500, ruPerDay: 2_400_000 },
  '5001-15000': { ruPerMinute: 3750, ruPerDay: 3_600_000 },
  '15001-50000': { ruPerMinute: 5000, ruPerDay: 4_800_000 },
};

export const licenceBands = Object.keys(bands);

/** All documented limits of a tenant of so many licences and people, or undefined where there is no such band. */
export function limitsOfBand(band: string, people: number): LimitSettings | undefined {
  const units = bands[band];
  const identityRuPer10Seconds = people < 50 ? 3500 : people <= 500 ? 5000 : 8000;
  return units === undefined ? undefined : { ...documented, ...units, identityRuPer10Seconds };
}
