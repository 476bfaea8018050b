import * as React from 'react';
import { Thanked } from '../../../domain/kudos/suggestThanked';

export interface Suggestions {
  /** For the query, or for the one before until its own are ready; undefined while nothing is asked. */
  readonly found: readonly Thanked[] | undefined;
  readonly active: number;
  readonly setActive: (index: number) => void;
  readonly close: () => void;
}

/** No answer of an older question replaces a newer one. */
export function useSuggestions(query: string, suggest: (query: string) => Promise<readonly Thanked[]>): Suggestions {
  const [found, setFound] = React.useState<readonly Thanked[]>();
  const [active, setActive] = React.useState(0);
  const turn = React.useRef(0);
  const close = React.useCallback(() => {
    turn.current++;
    setFound(undefined);
  }, []);
  React.useEffect(() => {
    if (query.trim() === '') return close();
    const mine: number = ++turn.current;
    suggest(query).then(
      next => {
        if (mine !== turn.current) return;
        setFound(next);
        setActive(0);
      },
      () => mine === turn.current && setFound(undefined)
    );
  }, [query, suggest, close]);
  return { found, active, setActive, close };
}
