import { ServiceError } from '../../domain/log/ServiceError';
import { isLoud } from '../../domain/sync/pressure';
import { calmInterval, pollInterval, spreadInterval } from '../../domain/sync/pollInterval';
import { Attention } from '../../domain/sync/Attention';
import { SyncDeps } from './SyncDeps';

const minuteMs: number = 60_000;
const firstRetryMs: number = 15_000;
/** Those who have nothing to read come back spread over as long, not all at the minute in which the budget is new. */
const retrySpreadMs: number = 45_000;
const takesPartMs: number = 10 * minuteMs;
/** Nobody looks at the page any more, though it can be seen. */
const idleAfterMs: number = 5 * minuteMs;
const idleIntervalMs: number = 15 * minuteMs;
/** A turn that another tab has just taken need not be taken again. */
const freshMs: number = 50_000;

/** When to ask next. Times in ms. */
export interface Rhythm {
  afterTurn(): number;
  /** @param sharedWaitMs what all tabs were told to wait */
  afterFailure(error: ServiceError, holdsContent: boolean, sharedWaitMs: number): number;
  /** Another tab, or something that was written, was told to wait. */
  afterWait(waitMs: number): number;
  /** How old what is held may be, so that a page that is opened or shown again need not ask at once. 0: it asks. */
  mayBeOld(isOpened: boolean): number;
  /** Asking now would tell the person who has come back something new. */
  isWorthAsking(): boolean;
  /** Something was written here. */
  wrote(): void;
}

export interface RhythmDeps {
  readonly sync: Pick<SyncDeps, 'replica' | 'now'>;
  /** 0 to 1. */
  readonly random: () => number;
  readonly attention?: Attention;
}

/** The rhythm of one client, by what it has seen of the log and been told by the service. */
export function createRhythm({ sync: { replica, now }, random, attention }: RhythmDeps): Rhythm {
  let refusals: number = 0;
  let previousMs: number = 0;
  let wroteAt: number = -Infinity;

  function interval(): number {
    const takesPart = now() - wroteAt < takesPartMs;
    return pollInterval({ people: replica.staff, rowsPerMinute: replica.pace, refusals, previousMs, takesPart });
  }

  return {
    afterTurn() {
      const isFirst = previousMs === 0;
      refusals = 0;
      previousMs = interval();
      const isIdle = attention !== undefined && attention.idleMs() > idleAfterMs;
      return spreadInterval(isIdle ? Math.max(previousMs, idleIntervalMs) : previousMs, random(), isFirst);
    },
    afterFailure(error, holdsContent, sharedWaitMs) {
      refusals++;
      const asked = Math.max(error.details.retryAfterMs ?? 0, sharedWaitMs);
      // Where something must be changed by hand first (access, lists, tokens), nobody asks in a loop.
      if (error.kind === 'noAccess' || error.kind === 'missing') return Math.max(10 * minuteMs, asked);
      if (holdsContent) {
        // Kept, so that it stays long for some turns: those who were refused are the first to know how many are there.
        previousMs = interval();
        return Math.max(spreadInterval(previousMs, random(), false), asked + minuteMs * random());
      }
      const longest = error.kind === 'noToken' ? 10 * minuteMs : 5 * minuteMs;
      const spread = error.kind === 'throttled' ? retrySpreadMs * random() : 0;
      return Math.max(Math.min(firstRetryMs * Math.pow(2, refusals - 1), longest), asked) + spread;
    },
    afterWait: (waitMs) => waitMs + retrySpreadMs * random(),
    mayBeOld(isOpened) {
      const loud = isLoud(replica.pace, replica.staff);
      if (isOpened) return loud ? calmInterval(replica.staff) : 0;
      return Math.max(previousMs / 2, freshMs);
    },
    isWorthAsking: () => now() - replica.tokenAt > Math.max(previousMs / 2, freshMs),
    wrote() {
      wroteAt = now();
    }
  };
}
