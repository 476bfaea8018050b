import * as React from 'react';

import { KudosView } from '../../ui/kudos/KudosView';
import { Kudos } from './Kudos';

/** Beröm inside a `Frame`. */
export function KudosPage({ kudos }: { readonly kudos: Kudos }): JSX.Element {
  const [, redraw] = React.useReducer((count: number) => count + 1, 0);
  React.useEffect(() => {
    const unsubscribe = kudos.subscribe(redraw);
    // What changed between drawing and subscribing.
    redraw();
    return unsubscribe;
  }, [kudos]);
  return <KudosView model={kudos.model()} actions={kudos.actions} threadActions={kudos.threadActions} />;
}
