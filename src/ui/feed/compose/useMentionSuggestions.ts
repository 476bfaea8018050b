import * as React from 'react';
import { Person } from '../../../domain/people/Person';
import { useFeed } from '../useFeed';
import { MentionQuery } from './findMentionQuery';

export interface MentionSuggestions {
  readonly query: MentionQuery | undefined;
  /** For the query, or for the one before until its own are ready. */
  readonly people: readonly Person[];
  readonly active: number;
  readonly setActive: (index: number) => void;
  readonly ask: (query: MentionQuery | undefined) => void;
  /** Escape: the text stays and nothing more is suggested for this `@`. */
  readonly dismiss: () => void;
}

/** Suggestions for the name at the caret. No answer of an older question replaces a newer one. */
export function useMentionSuggestions(): MentionSuggestions {
  const { actions } = useFeed();
  const [query, setQuery] = React.useState<MentionQuery>();
  const [people, setPeople] = React.useState<readonly Person[]>([]);
  const [active, setActive] = React.useState(0);
  const asked = React.useRef(0);
  const dismissed = React.useRef<number>();
  React.useEffect(
    () => () => {
      asked.current = -1;
    },
    []
  );

  const ask = React.useCallback(
    (next: MentionQuery | undefined): void => {
      if (!next || next.start === dismissed.current) {
        if (!next) {
          dismissed.current = undefined;
        }
        asked.current++;
        setQuery(undefined);
        setPeople([]);
        return;
      }
      const turn: number = ++asked.current;
      actions.suggestPeople(next.query).then(
        found => {
          if (turn === asked.current) {
            setQuery(next);
            setPeople(found);
            setActive(0);
          }
        },
        () => {
          if (turn === asked.current) {
            setQuery(undefined);
          }
        }
      );
    },
    [actions]
  );
  const dismiss = React.useCallback((): void => {
    dismissed.current = query?.start;
    asked.current++;
    setQuery(undefined);
    setPeople([]);
  }, [query]);
  return { query, people, active, setActive, ask, dismiss };
}
