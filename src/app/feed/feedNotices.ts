import { FeedPhase, Notice } from '../../ui/feed/FeedModel';
import { ServiceError } from '../../domain/log/ServiceError';
import { SyncState } from '../session/LogSync';

export interface Circumstances {
  readonly sync: SyncState;
  readonly online: boolean;
  readonly hasContent: boolean;
  /** ISO time of what is shown; undefined when nothing is. */
  readonly contentAt: string | undefined;
  readonly justBackOnline: boolean;
  /** The thread that a link points at is gone. */
  readonly linkLeadsNowhere: boolean;
  /** Epoch ms of the device. */
  readonly deviceNow: number;
  readonly canSetUp: boolean;
  readonly ownersUrl?: string;
  readonly setUpProgress?: number;
  readonly setUpError?: string;
}

const minuteMs: number = 60_000;
/** Who waits less is told nothing: the reader need not know how often a page asks. */
const worthTellingMs: number = 6 * minuteMs;

/** Why there is nothing to read, or that there is. */
export function feedPhase(it: Circumstances): FeedPhase {
  const { error } = it.sync;
  if (it.setUpProgress !== undefined || it.setUpError !== undefined || (error?.kind === 'missing' && !it.hasContent)) {
    return { name: 'notSetUp', canSetUp: it.canSetUp, progress: it.setUpProgress, error: it.setUpError };
  }
  // What a person could read a moment ago stays; the notice tells that the newest is missing.
  if (it.hasContent) return { name: 'ready' };
  if (error?.kind === 'noAccess') return { name: 'noAccess', ownersUrl: it.ownersUrl };
  if (!error) return { name: 'loading' };
  const retryInSeconds = Math.max(Math.ceil((it.sync.nextAt - it.deviceNow) / 1000), 0);
  return { name: 'failed', retryInSeconds, support: describe(error, it.deviceNow) };
}

/** What the reader is told while there is something to read, the gravest first. */
export function feedNotices(it: Circumstances): readonly Notice[] {
  const { error, nextAt } = it.sync;
  if (!it.online || error?.kind === 'offline') return [{ kind: 'offline', since: it.contentAt }];
  if (error?.kind === 'throttled' && it.hasContent) {
    return [{ kind: 'throttled', minutes: Math.max(Math.ceil((nextAt - it.deviceNow) / minuteMs), 1) }];
  }
  if (error && it.hasContent) return [{ kind: 'stale' }];
  if (it.linkLeadsNowhere) return [{ kind: 'linkMissing' }];
  if (it.justBackOnline) return [{ kind: 'backOnline' }];
  const waitsMs = nextAt - it.deviceNow;
  return it.sync.busy && it.hasContent && waitsMs > worthTellingMs ? [{ kind: 'throttled', minutes: Math.ceil(waitsMs / minuteMs) }] : [];
}

/** For the support: no names, no texts. */
function describe({ kind, details }: ServiceError, deviceNow: number): string {
  const { status, code, requestId } = details;
  return [kind, status, code, requestId, new Date(deviceNow).toISOString()].filter(Boolean).join(' · ');
}
