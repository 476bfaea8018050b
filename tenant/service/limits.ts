/** Limits in force; null is none. Figures: SharePoint's throttling page, October 2025. */
export interface LimitSettings {
  ruPerMinute: number;
  ruPerDay: number | null;
  requestsPerUserPer5Minutes: number | null;
}

export const licenceBands: Record<string, LimitSettings> = {
  '0-1000': { ruPerMinute: 1250, ruPerDay: 1_200_000, requestsPerUserPer5Minutes: 3000 },
  '1001-5000': { ruPerMinute: 2500, ruPerDay: 2_400_000, requestsPerUserPer5Minutes: 3000 },
  '5001-15000': { ruPerMinute: 3750, ruPerDay: 3_600_000, requestsPerUserPer5Minutes: 3000 },
  '15001-50000': { ruPerMinute: 5000, ruPerDay: 4_800_000, requestsPerUserPer5Minutes: 3000 },
};

export interface LimitReading {
  /** Seconds to wait, or undefined where the request may pass. */
  retryAfterSeconds: number | undefined;
  /** RateLimit-*, from 80 % of the minute's units. */
  headers: Record<string, string>;
}

export interface Limits {
  settings: LimitSettings | null;
  /** Counts a request, throttled or not: Microsoft counts those too. */
  count(request: { ru: number; user: string; now: number }): LimitReading;
}

interface Window {
  start: number;
  used: number;
}

export function createLimits(): Limits {
  const minute: Window = { start: 0, used: 0 };
  const day: Window = { start: 0, used: 0 };
  const users = new Map<string, Window>();
  const limits: Limits = {
    settings: null,
    count: ({ ru, user, now }) => {
      const settings = limits.settings;
      if (settings === null) {
        return { retryAfterSeconds: undefined, headers: {} };
      }
      const byUser = users.get(user) ?? { start: 0, used: 0 };
      users.set(user, byUser);
      const waits = [
        spend(minute, ru, settings.ruPerMinute, 60_000, now),
        spend(day, ru, settings.ruPerDay, 86_400_000, now),
        spend(byUser, 1, settings.requestsPerUserPer5Minutes, 300_000, now),
      ].filter((wait) => wait !== undefined);
      return {
        retryAfterSeconds: waits.length === 0 ? undefined : Math.max(...waits),
        headers: minute.used < 0.8 * settings.ruPerMinute ? {} : rateLimitHeaders(minute, settings.ruPerMinute, now),
      };
    },
  };
  return limits;
}

function spend(window: Window, amount: number, limit: number | null, lengthMs: number, now: number): number | undefined {
  const start = Math.floor(now / lengthMs) * lengthMs;
  if (window.start !== start) {
    Object.assign(window, { start, used: 0 });
  }
  window.used += amount;
  return limit !== null && window.used > limit ? secondsUntil(start + lengthMs, now) : undefined;
}

function rateLimitHeaders(minute: Window, limit: number, now: number): Record<string, string> {
  return {
    'RateLimit-Limit': String(limit),
    'RateLimit-Remaining': String(Math.max(0, limit - minute.used)),
    'RateLimit-Reset': String(secondsUntil(minute.start + 60_000, now)),
  };
}

function secondsUntil(then: number, now: number): number {
  return Math.max(1, Math.ceil((then - now) / 1000));
}
