import * as React from 'react';
import { QuickResults } from '../../ui/bar/QuickResults';
import { ColleagueSearch, FoundColleagues } from '../directory/DirectoryBook';
import { SiteSession } from '../session/SiteSession';

const nothing: QuickResults = { query: '', people: [], answers: [], total: 0 };
const shown: number = 5;

/** Colleagues and responsibilities for what is typed; the directory is opened when somebody first types. */
export function useQuickSearch(session: SiteSession): { readonly results: QuickResults; readonly ask: (query: string) => void } {
  const [results, setResults] = React.useState(nothing);
  const newest = React.useRef('');
  const search = React.useRef<Promise<ColleagueSearch>>();
  React.useEffect(
    () => () => {
      search.current?.then((field) => field.close(), () => undefined);
      search.current = undefined;
    },
    []
  );
  const ask = React.useCallback(
    (query: string): void => {
      newest.current = query;
      if (!search.current && query.trim() === '') return;
      search.current = search.current ?? session.directory().then((book) => book.openSearch((found) => setResults(toResults(found))));
      search.current.then(
        // What was typed while the directory was opened is asked for once, as it stands now.
        (field) => newest.current === query && field.ask(query, { limit: shown }),
        () => setResults({ ...nothing, query, trouble: 'noAnswer' })
      );
    },
    [session]
  );
  return { results, ask };
}

function toResults({ query, people, answers, total, trouble }: FoundColleagues): QuickResults {
  const passing = trouble === 'offline' || trouble === 'throttled' || trouble === 'unavailable';
  return { query, people, answers, total, trouble: trouble && (passing ? 'noAnswer' : 'noDirectory') };
}
