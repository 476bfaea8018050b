import { Concern } from './Concern';

/** How far a person has read of what concerns them. */
export interface BellMark {
  /** ISO, by the service's clock: everything up to then is read. */
  readonly at: string;
  /** Ids that were read: an edit after the mark makes news of a mention, but not twice. */
  readonly ids: readonly string[];
}

const dayMs: number = 24 * 60 * 60 * 1000;
const mostIds: number = 200;

/**
 * Whether something is new to the reader. Without a mark (a new device, emptied storage) the last day is: a month of
 * old things is no news.
 * @param now ISO, by the service's clock
 */
export function isNew(concern: Concern, mark: BellMark | undefined, now: string): boolean {
  if (!mark) return Date.parse(concern.at) > Date.parse(now) - dayMs;
  return latest(concern) > mark.at && mark.ids.indexOf(concern.id) < 0;
}

/** Everything that is there has been read. Never goes backwards. */
export function markRead(concerns: readonly Concern[], before: BellMark | undefined): BellMark | undefined {
  if (concerns.length === 0) return before;
  const at = concerns.map(latest).reduce((newest, time) => (time > newest ? time : newest), before?.at ?? '');
  return { at, ids: concerns.slice(0, mostIds).map((concern) => concern.id) };
}

/** Of two marks of one person, what either tells is read. */
export function joinMarks(a: BellMark | undefined, b: BellMark | undefined): BellMark | undefined {
  if (!a || !b) return a ?? b;
  return { at: a.at > b.at ? a.at : b.at, ids: Array.from(new Set([...a.ids, ...b.ids])).slice(0, 2 * mostIds) };
}

function latest({ at, editedAt }: Concern): string {
  return editedAt !== undefined && editedAt > at ? editedAt : at;
}
