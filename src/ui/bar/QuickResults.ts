import { PersonHit } from '../../domain/directory/createDirectoryIndex';
import { Answer } from '../../domain/directory/search/findAnswers';

/** What a search at the top of the page has found. */
export interface QuickResults {
  /** The query that was answered, which may be older than the one in the field. */
  readonly query: string;
  readonly people: readonly PersonHit[];
  readonly answers: readonly Answer[];
  readonly total: number;
  /** Why nothing could be found. */
  readonly trouble?: 'noDirectory' | 'noAccess' | 'filling' | 'noAnswer';
}
