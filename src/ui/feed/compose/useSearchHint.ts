import * as React from 'react';
import { SearchHint } from '../FeedModel';
import { useFeed } from '../useFeed';

const pauseMs: number = 600;
const longestSearch: number = 60;

/** Asks, once the writer pauses, whether a short text is a search. Refused once, it stays quiet for this draft. */
export function useSearchHint(text: string): { readonly hint: SearchHint | undefined; readonly dismiss: () => void } {
  const { actions } = useFeed();
  const [hint, setHint] = React.useState<SearchHint>();
  const [refused, setRefused] = React.useState(false);
  const trimmed: string = text.trim();
  const mayBe: boolean = !refused && trimmed.length > 2 && trimmed.length <= longestSearch && !/[@\n]/.test(trimmed);

  React.useEffect(() => {
    if (trimmed === '') {
      setRefused(false);
    }
    if (!mayBe) {
      setHint(undefined);
      return undefined;
    }
    let current: boolean = true;
    const timer: number = window.setTimeout(() => {
      actions.searchHint(trimmed).then(
        found => current && setHint(found && (found.answer || found.people.length > 0) ? found : undefined),
        () => current && setHint(undefined)
      );
    }, pauseMs);
    return () => {
      current = false;
      window.clearTimeout(timer);
    };
  }, [actions, trimmed, mayBe]);
  return { hint, dismiss: () => setRefused(true) };
}
