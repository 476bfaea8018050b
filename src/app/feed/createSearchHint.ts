import { looksLikeSearch } from '../../domain/feed/looksLikeSearch';
import { unitName } from '../../domain/people/unit';
import { HintedAnswer, SearchHint } from '../../ui/feed/FeedModel';
import { DirectoryBook } from '../directory/DirectoryBook';
import { PeopleBook } from '../session/createPeopleBook';

/**
 * What a text in the composer would find, if it looks like a search. An answer that is only guessed at would be in the way of
 * whoever is writing; so would colleagues beside an answer.
 */
export function createSearchHint(
  openDirectory: () => Promise<Pick<DirectoryBook, 'search' | 'onDuty'>>,
  people: Pick<PeopleBook, 'hint'>
): (text: string) => Promise<SearchHint | undefined> {
  async function answerTo(text: string): Promise<HintedAnswer | undefined> {
    const book = await openDirectory();
    const { answers } = await book.search(text, { limit: 1 });
    const sure = answers.find(({ certainty }) => certainty !== 'unsure');
    if (!sure) return undefined;
    const { responsibility, responsible } = sure;
    const onDuty = book.onDuty(responsibility).now?.person;
    return { task: responsibility.task, unit: unitName(responsibility.unit), person: onDuty ?? responsible, isOnDuty: onDuty !== undefined };
  }

  return async (text) => {
    if (!looksLikeSearch(text)) return undefined;
    const answer = await answerTo(text).catch(() => undefined);
    return answer ? { query: text.trim(), answer, people: [] } : people.hint(text);
  };
}
