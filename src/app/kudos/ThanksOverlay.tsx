import * as React from 'react';
import * as kudosStrings from 'KudosStrings';

import { HideDialog } from '../../ui/kudos/report/HideDialog';
import { ReportDialog } from '../../ui/kudos/report/ReportDialog';
import { TakeDownDialog } from '../../ui/kudos/TakeDownDialog';
import { ThanksActionsContext } from '../../ui/shared/ThanksActionsContext';
import { TextProvider } from '../../ui/text/TextProvider';
import { useText } from '../../ui/text/useText';
import type { OverlayProps } from '../overlays/overlayParts';

/** What is asked before something is done with thanks, over any page; it brings its words. */
export function ThanksOverlay({ session, request, onClose }: OverlayProps<'thanks'>): JSX.Element | null {
  const { act, kudos, name } = request;
  const { strings } = useText();
  const words = React.useMemo(() => ({ ...strings, ...kudosStrings }), [strings]);
  const actions = React.useContext(ThanksActionsContext);
  if (!actions) return null;
  const { hide } = actions;
  const takeDown = (): void => {
    onClose();
    actions.takeDown(kudos);
  };
  return (
    <TextProvider strings={words} locale={session.host.locale}>
      {act === 'takeDown' && <TakeDownDialog others={kudos.recipients.length - 1} onClose={onClose} onTakeDown={takeDown} />}
      {act === 'report' && <ReportDialog onReport={(reason) => actions.report(kudos, reason)} onClose={onClose} />}
      {act === 'hide' && hide && <HideDialog name={name} onHide={(code, note) => hide(kudos, code, note)} onClose={onClose} />}
    </TextProvider>
  );
}
