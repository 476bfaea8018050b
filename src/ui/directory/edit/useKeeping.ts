import * as React from 'react';
import { KeepResult } from '../DirectoryModel';
import { useDirectory } from '../useDirectory';

export interface Keeping {
  /** Something is on its way to the service. */
  readonly busy: boolean;
  /** Why the last try did not succeed. */
  readonly failure: Exclude<KeepResult, 'done'> | undefined;
  /** Waits for an edit: done it is announced and the dialog closes, else it is told why not. */
  readonly keep: (work: Promise<KeepResult>, said: string) => void;
}

/** What the dialogs of those who keep a list have in common. */
export function useKeeping(onClose: () => void): Keeping {
  const { announce } = useDirectory();
  const [busy, setBusy] = React.useState(false);
  const [failure, setFailure] = React.useState<Keeping['failure']>();
  const end = (result: KeepResult, said: string): void => {
    setBusy(false);
    if (result !== 'done') return setFailure(result);
    announce(said);
    onClose();
  };
  const keep = (work: Promise<KeepResult>, said: string): void => {
    setBusy(true);
    setFailure(undefined);
    work.then((result) => end(result, said), () => end('failed', ''));
  };
  return { busy, failure, keep };
}
