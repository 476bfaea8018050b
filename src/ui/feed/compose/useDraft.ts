import * as React from 'react';
import { myUnit } from '../../../domain/feed/whyShown';
import { Draft } from '../FeedModel';
import { useFeed } from '../useFeed';

const saveMs: number = 500;

export interface DraftState {
  readonly draft: Draft;
  readonly change: (part: Partial<Draft>) => void;
  /** Says whom it is to, and loses nothing of a draft that is on its way. */
  readonly address: (audience: string) => void;
  /** Empties it, here and where it is kept. */
  readonly clear: () => void;
}

/** The text that is being written, kept through a closed tab (all but the picture). */
export function useDraft(empty: Draft): DraftState {
  const { actions } = useFeed();
  const [draft, setDraft] = React.useState<Draft>(empty);
  const touched = React.useRef(false);
  const addressed = React.useRef(false);
  const asked = React.useRef<string>();
  const pending = React.useRef<number>();
  const unsaved = React.useRef<Draft>();

  React.useEffect(() => {
    let mounted: boolean = true;
    actions.loadDraft().then(
      kept => {
        // What has been written meanwhile is newer.
        if (mounted && kept && kept.text !== '' && !touched.current) {
          addressed.current = addressed.current || kept.audience !== myUnit;
          setDraft(before => ({ ...before, ...kept, audience: asked.current ?? (addressed.current ? kept.audience : before.audience) }));
        }
      },
      // A draft that cannot be read is no reason not to write a new one.
      () => undefined
    );
    return () => {
      mounted = false;
    };
  }, [actions]);

  // The writer's unit may become known a moment after the composer: until somebody chooses, it is whom one writes to.
  React.useEffect(() => {
    if (!addressed.current) {
      setDraft(before => ({ ...before, audience: empty.audience }));
    }
  }, [empty.audience]);

  const saveNow = React.useCallback((): void => {
    window.clearTimeout(pending.current);
    if (unsaved.current) {
      const { kind, audience, text, mentions } = unsaved.current;
      unsaved.current = undefined;
      actions.saveDraft(text.trim() === '' ? undefined : { kind, audience, text, mentions });
    }
  }, [actions]);
  React.useEffect(() => saveNow, [saveNow]);

  const change = React.useCallback(
    (part: Partial<Draft>): void => {
      touched.current = true;
      addressed.current = addressed.current || part.audience !== undefined;
      setDraft(before => {
        unsaved.current = { ...before, ...part };
        return unsaved.current;
      });
      window.clearTimeout(pending.current);
      pending.current = window.setTimeout(saveNow, saveMs);
    },
    [saveNow]
  );
  const address = React.useCallback((audience: string): void => {
    asked.current = audience;
    addressed.current = true;
    setDraft(before => ({ ...before, audience }));
  }, []);
  const clear = React.useCallback((): void => {
    window.clearTimeout(pending.current);
    unsaved.current = undefined;
    touched.current = true;
    addressed.current = false;
    asked.current = undefined;
    setDraft(empty);
    actions.saveDraft(undefined);
  }, [actions, empty]);
  return { draft, change, address, clear };
}
