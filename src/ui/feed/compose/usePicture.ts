import * as React from 'react';
import { Draft, FeedActions } from '../FeedModel';

export interface PictureState {
  readonly state: 'none' | 'preparing' | 'refused';
  readonly add: (file: Blob) => void;
  readonly remove: () => void;
  /** A file that was refused is no matter any more. */
  readonly forgetRefusal: () => void;
}

/** Makes a chosen picture ready and puts it into the draft. The newest choice wins. */
export function usePicture(
  picture: Draft['picture'],
  change: (part: Pick<Draft, 'picture'>) => void,
  prepare: FeedActions['preparePicture']
): PictureState {
  const [state, setState] = React.useState<PictureState['state']>('none');
  const turn = React.useRef(0);
  const add = React.useCallback(
    (file: Blob): void => {
      const mine: number = ++turn.current;
      setState('preparing');
      prepare(file).then(
        ready => {
          if (mine === turn.current) {
            setState('none');
            change({ picture: ready });
          }
        },
        () => mine === turn.current && setState('refused')
      );
    },
    [prepare, change]
  );
  const remove = (): void => {
    turn.current++;
    setState('none');
    change({ picture: undefined });
    if (picture) {
      URL.revokeObjectURL(picture.url);
    }
  };
  const forgetRefusal = (): void => setState(before => (before === 'refused' ? 'none' : before));
  return { state, add, remove, forgetRefusal };
}
