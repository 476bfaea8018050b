/** What is kept of the bell on the device, so that a bar on any page can show it without folding anything. */
export interface BellRecord {
  readonly newCount: number;
  /** When the log was last asked, by the device's clock, epoch ms. */
  readonly askedAt: number;
  /** When it is due to be asked again, by the device's clock, epoch ms. */
  readonly nextAt: number;
}

export const bellRecordKey: string = 'bellRecord';
export const bellMarkKey: string = 'bellRead';

const minuteMs: number = 60_000;
/** A bar is in no hurry: most pages are opened for something else. */
const leastMs: number = 5 * minuteMs;
const longestMs: number = 60 * minuteMs;

/** Whether the number can be shown without asking. @param now epoch ms of the device */
export function isFresh(record: BellRecord | undefined, now: number): boolean {
  if (!record) return false;
  return record.askedAt <= now && now < Math.min(Math.max(record.nextAt, record.askedAt + leastMs), record.askedAt + longestMs);
}

/** What is stored may be of another Torget. */
export function toBellRecord(stored: unknown): BellRecord | undefined {
  const { newCount, askedAt, nextAt } = (stored ?? {}) as Partial<BellRecord>;
  return isCount(newCount) && isCount(askedAt) && isCount(nextAt) ? { newCount, askedAt, nextAt } : undefined;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && isFinite(value);
}
