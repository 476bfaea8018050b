import { Place } from '../links/Place';

/** What a notification outside Torget is about; the app's package has a sentence for each, in the languages of its reader. */
export type NoticeKind = 'thanked' | 'mentioned' | 'answered' | 'tested';

/**
 * Tells one person that something concerns them. It bears nothing that anybody wrote: what is deleted in Torget must be gone,
 * and what Teams has shown cannot be taken back.
 */
export interface Notice {
  readonly kind: NoticeKind;
  /** Entra id. */
  readonly to: string;
  /** Where it is read. */
  readonly place: Place;
  /** What it is told about; a second notice about the same replaces the first. */
  readonly about: string;
  /** Id of the value that somebody was thanked for. */
  readonly value?: string;
}

/** The port to the activity feed of Teams. */
export interface Notices {
  /**
   * Throws a `ServiceError`: `noAccess` when the permission is missing, or when the person does not have the app. Tried once.
   * @param words what stands below the sentence: short, and nobody's own words
   */
  send(notice: Notice, words: string): Promise<void>;
}
