import * as React from 'react';
import { QuickResults } from '../../ui/bar/QuickResults';
import { ColleagueSearch, DirectoryBook, DirectoryState, FoundColleagues } from '../directory/DirectoryBook';
import { SiteSession } from '../session/SiteSession';
import { toQuickTrouble } from './toQuickTrouble';

const nothing: QuickResults = { query: '', people: [], answers: [], total: 0 };
const shown: number = 5;

/** Colleagues and responsibilities for what is typed; the directory is opened when somebody first types. */
export function useQuickSearch(session: SiteSession): { readonly results: QuickResults; readonly ask: (query: string) => void } {
  const [found, setFound] = React.useState<QuickResults | FoundColleagues>(nothing);
  const [phase, setPhase] = React.useState<DirectoryState['phase']>('empty');
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
      search.current = search.current ?? session.directory().then((book) => openField(book, setFound, setPhase));
      search.current.then(
        // What was typed while the directory was opened is asked for once, as it stands now.
        (field) => newest.current === query && field.ask(query, { limit: shown }),
        () => setFound({ ...nothing, query, trouble: 'noAnswer' })
      );
    },
    [session]
  );
  const results: QuickResults = React.useMemo(() => ('from' in found ? toResults(found, phase) : found), [found, phase]);
  return { results, ask };
}

function openField(book: DirectoryBook, onFound: (found: FoundColleagues) => void, onPhase: (phase: DirectoryState['phase']) => void): ColleagueSearch {
  const tellPhase = (): void => onPhase(book.state().phase);
  const field = book.openSearch((found) => {
    tellPhase();
    onFound(found);
  });
  const watching = book.subscribe(tellPhase);
  return {
    ...field,
    close() {
      watching.stop();
      field.close();
    }
  };
}

function toResults({ query, people, answers, total, trouble }: FoundColleagues, phase: DirectoryState['phase']): QuickResults {
  return { query, people, answers, total, trouble: toQuickTrouble(trouble, phase) };
}
