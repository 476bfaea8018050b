import * as React from 'react';

const undoMs: number = 10_000;

export interface Removal {
  /** Undefined once the ten seconds are over. */
  readonly undo?: () => void;
}

export interface Undoable {
  /** What was removed just now and may still stand in the model. */
  readonly removed: ReadonlyMap<string, Removal>;
  readonly remove: (id: string, start: () => { readonly undo: () => void }) => void;
}

/** Keeps, for what was removed in a thread, the ten seconds in which it can be taken back. */
export function useUndo(): Undoable {
  const [removed, setRemoved] = React.useState<ReadonlyMap<string, Removal>>(new Map());
  const timers: React.MutableRefObject<Map<string, number>> = React.useRef(new Map());
  React.useEffect(() => {
    const running: Map<string, number> = timers.current;
    return () => running.forEach(timer => window.clearTimeout(timer));
  }, []);

  const change = React.useCallback((id: string, removal: Removal | undefined): void => {
    setRemoved(before => {
      const after: Map<string, Removal> = new Map(before);
      if (removal) {
        after.set(id, removal);
      } else {
        after.delete(id);
      }
      return after;
    });
  }, []);

  const remove = React.useCallback(
    (id: string, start: () => { readonly undo: () => void }): void => {
      const started = start();
      change(id, {
        undo: () => {
          window.clearTimeout(timers.current.get(id));
          change(id, undefined);
          started.undo();
        }
      });
      timers.current.set(id, window.setTimeout(() => change(id, {}), undoMs));
    },
    [change]
  );
  return { removed, remove };
}
