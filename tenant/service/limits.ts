import type { LimitSettings } from './limitSettings.ts';

export type LimitedService = 'sharepoint' | 'identity' | 'presence' | 'photo' | 'teams' | 'notification';

export interface LimitReading {
  /** Seconds to wait, or undefined where the request may pass. */
  retryAfterSeconds: number | undefined;
  /** RateLimit-* from 80 % of SharePoint's minute; x-ms-* of Entra's units. */
  headers: Record<string, string>;
}

export interface LimitedRequest {
  service: LimitedService;
  ru: number;
  identityRu: number;
  user: string;
  /** The team that a request of Teams is about. */
  team?: string | undefined;
  now: number;
}

export interface Limits {
  settings: LimitSettings | null;
  /** People whose requests no limit counts: those who stand for a part of a storm that is not run. */
  exempt: ReadonlySet<string>;
  /** Counts a request, throttled or not: Microsoft counts those too. */
  count(request: LimitedRequest): LimitReading;
  /** Begins a photo of a person's; undefined where too many are under way. Call what comes back when it is done. */
  beginPhoto(user: string): (() => void) | undefined;
}

interface Window {
  start: number;
  used: number;
}

type Windows = (name: string, amount: number, limit: number | null, lengthMs: number) => { used: number; wait: number | undefined; resetSeconds: number };

/** Windows stand still: a minute is the clock's minute. */
export function createLimits(): Limits {
  const windows = new Map<string, Window>();
  const photos = new Map<string, number>();
  const limits: Limits = {
    settings: null,
    exempt: new Set(),
    count: (request) => {
      if (limits.settings === null || limits.exempt.has(request.user)) {
        return { retryAfterSeconds: undefined, headers: request.service === 'identity' ? unitHeader(request) : {} };
      }
      return judges[request.service](limits.settings, request, (name, amount, limit, lengthMs) => spend(windows, name, amount, limit, lengthMs, request.now));
    },
    beginPhoto: (user) => {
      const under = photos.get(user) ?? 0;
      if (limits.settings?.photosAtOnce != null && under >= limits.settings.photosAtOnce) {
        return undefined;
      }
      photos.set(user, under + 1);
      return () => photos.set(user, (photos.get(user) ?? 1) - 1);
    },
  };
  return limits;
}

const judges: Record<LimitedService, (settings: LimitSettings, request: LimitedRequest, spend: Windows) => LimitReading> = {
  sharepoint: (settings, { ru, user }, spend) => {
    const minute = spend('minute', ru, settings.ruPerMinute, 60_000);
    const waits = [minute, spend('day', ru, settings.ruPerDay, 86_400_000), spend(`user ${user}`, 1, settings.requestsPerUserPer5Minutes, 300_000)].flatMap(({ wait }) => wait ?? []);
    // A person's own limit costs the app no units, and the app is not warned of it.
    const isNear = ru > 0 && minute.used >= 0.8 * settings.ruPerMinute;
    return { retryAfterSeconds: waits.length === 0 ? undefined : Math.max(...waits), headers: isNear ? rateLimitHeaders(settings.ruPerMinute, minute) : {} };
  },
  identity: (settings, request, spend) => {
    const limit = settings.identityRuPer10Seconds;
    const { used, wait } = spend('identity', request.identityRu, limit, 10_000);
    const share = limit === null ? 0 : used / limit;
    return {
      retryAfterSeconds: wait,
      headers: {
        ...unitHeader(request),
        ...(share > 0.8 ? { 'x-ms-throttle-limit-percentage': String(Math.min(1.8, Math.round(share * 100) / 100)) } : {}),
        ...(wait === undefined ? {} : { 'x-ms-throttle-scope': 'Tenant_Application/ReadWrite', 'x-ms-throttle-information': 'ResourceUnitLimitExceeded' }),
      },
    };
  },
  presence: (settings, _, spend) => ({ retryAfterSeconds: spend('presence', 1, settings.presencePer30Seconds, 30_000).wait, headers: {} }),
  teams: (settings, { team }, spend) => {
    const all = spend('teams', 1, settings.teamsPerSecond, 1000);
    const one = team === undefined ? undefined : spend(`team ${team}`, 1, settings.oneTeamPerSecond, 1000);
    return { retryAfterSeconds: all.wait ?? one?.wait, headers: {} };
  },
  notification: (settings, _, spend) => ({ retryAfterSeconds: spend('notifications', 1, settings.notificationsPerSecond, 1000).wait, headers: {} }),
  photo: (settings, { user }, spend) => ({ retryAfterSeconds: spend(`photos ${user}`, 1, settings.photosPerUserPer10Minutes, 600_000).wait, headers: {} }),
};

function spend(windows: Map<string, Window>, name: string, amount: number, limit: number | null, lengthMs: number, now: number): ReturnType<Windows> {
  const start = Math.floor(now / lengthMs) * lengthMs;
  const known = windows.get(name);
  const window = known?.start === start ? known : { start, used: 0 };
  windows.set(name, window);
  window.used += amount;
  const resetSeconds = Math.max(1, Math.ceil((start + lengthMs - now) / 1000));
  return { used: window.used, wait: amount > 0 && limit !== null && window.used > limit ? resetSeconds : undefined, resetSeconds };
}

function rateLimitHeaders(limit: number, { used, resetSeconds }: { used: number; resetSeconds: number }): Record<string, string> {
  return { 'RateLimit-Limit': String(limit), 'RateLimit-Remaining': String(Math.max(0, limit - used)), 'RateLimit-Reset': String(resetSeconds) };
}

function unitHeader({ identityRu }: LimitedRequest): Record<string, string> {
  return identityRu > 0 ? { 'x-ms-resource-unit': String(identityRu) } : {};
}
