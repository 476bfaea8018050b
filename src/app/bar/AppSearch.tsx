import * as React from 'react';
import { QuickSearch } from '../../ui/bar/QuickSearch';
import { useOpeners } from '../../ui/shared/useOpeners';
import { SiteSession } from '../session/SiteSession';
import { useQuickSearch } from './useQuickSearch';

export interface AppSearchProps {
  readonly session: SiteSession;
  readonly field: React.RefObject<HTMLInputElement>;
  readonly keys?: string;
  readonly short?: boolean;
  readonly begun?: string;
  /** Shows everything that was found. */
  readonly onAll: (query: string) => void;
  /** Shows a person where no card can be opened here. */
  readonly onPerson: (id: string) => void;
}

/** The search at the top of a page, on a session. */
export function AppSearch({ session, onPerson, ...rest }: AppSearchProps): JSX.Element {
  const { results, ask } = useQuickSearch(session);
  const { person } = useOpeners();
  return <QuickSearch {...rest} results={results} ownUnit={session.people.viewer().unit} onQuery={ask} onPerson={person ?? onPerson} />;
}
