import * as React from 'react';
import * as kudosStrings from 'KudosStrings';

import { TakeDownDialog } from '../../ui/kudos/TakeDownDialog';
import { ThanksActionsContext } from '../../ui/shared/ThanksActionsContext';
import { TextProvider } from '../../ui/text/TextProvider';
import { useText } from '../../ui/text/useText';
import type { OverlayProps } from '../overlays/overlayParts';

/** What is asked before thanks are taken down, over any page; it brings its words. */
export function TakeDownOverlay({ session, request: kudos, onClose }: OverlayProps<'takeDown'>): JSX.Element | null {
  const { strings } = useText();
  const words = React.useMemo(() => ({ ...strings, ...kudosStrings }), [strings]);
  const actions = React.useContext(ThanksActionsContext);
  if (!actions) return null;
  const takeDown = (): void => {
    onClose();
    actions.takeDown(kudos);
  };
  return (
    <TextProvider strings={words} locale={session.host.locale}>
      <TakeDownDialog others={kudos.recipients.length - 1} onClose={onClose} onTakeDown={takeDown} />
    </TextProvider>
  );
}
