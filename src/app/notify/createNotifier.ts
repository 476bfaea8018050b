import { NewActivity } from '../../domain/log/ActivityLog';
import { isServiceError } from '../../domain/log/ServiceError';
import { noticeOf } from '../../domain/notify/noticeOf';
import { Notices } from '../../domain/notify/Notice';
import { standingRows } from '../../domain/directory/lists/standingRows';
import { valueOf, wordFor } from '../../domain/kudos/KudosSettings';
import { DirectoryStore } from '../../domain/sync/LocalStores';
import { ThreadBook } from '../session/createThreadBook';
import { SettingsBook } from '../settings/createSettingsBook';

/** So many refusals in a row, and the permission is what is missing: nobody is asked again during this visit. */
const mostRefusals: number = 3;
const appName: string = 'Torget';
/** For whoever asked to be told before the profile said what they read. */
const usualLanguage: string = 'sv';

export interface NotifierDeps {
  readonly directory: Pick<DirectoryStore, 'lists'>;
  readonly book: Pick<ThreadBook, 'thread'>;
  readonly settings: Pick<SettingsBook, 'kudos'>;
}

export interface Notifier {
  /** A row of the viewer's was just stored. Rejects never: what is missed stands in the bell. */
  tell(row: NewActivity): Promise<void>;
}

/** Tells in Teams those whom a row concerns and who have asked to be told: once, and never again when it fails. */
export function createNotifier({ directory, book, settings }: NotifierDeps, notices: Notices): Notifier {
  const refused: Set<string> = new Set();
  let refusals: number = 0;

  /** Wishes come with the published directory: to ask for them would cost a request each. */
  async function wishOf(person: string): Promise<{ readonly language: string } | undefined> {
    const lists = await directory.lists();
    const profile = standingRows(lists?.lists.profiles.rows ?? []).find(({ value }) => value.person === person && value.notify === true)?.value;
    return profile && { language: profile.language ?? usualLanguage };
  }

  function miss(person: string, error: unknown): void {
    if (!isServiceError(error) || (error.kind !== 'noAccess' && error.kind !== 'noToken')) return;
    refused.add(person);
    refusals++;
  }

  async function tell(row: NewActivity): Promise<void> {
    const notice = noticeOf(row, book.thread(row.root));
    if (!notice || refusals >= mostRefusals || refused.has(notice.to)) return;
    const wish = await wishOf(notice.to);
    if (!wish) return;
    const words: string = notice.value === undefined ? appName : wordFor(valueOf(settings.kudos(), notice.value).name, wish.language);
    await notices.send(notice, words).then(
      () => (refusals = 0),
      (error) => miss(notice.to, error)
    );
  }

  return { tell: (row) => tell(row).catch(() => undefined) };
}
