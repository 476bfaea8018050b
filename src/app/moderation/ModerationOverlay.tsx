import * as React from 'react';
import * as kudosStrings from 'KudosStrings';

import { HideDialog } from '../../ui/moderation/HideDialog';
import { ReportDialog } from '../../ui/moderation/ReportDialog';
import { ModerationActionsContext } from '../../ui/shared/ModerationActionsContext';
import { TextProvider } from '../../ui/text/TextProvider';
import { useText } from '../../ui/text/useText';
import type { OverlayProps } from '../overlays/overlayParts';

/** What is asked before something is reported or hidden, over any page; it brings its words. */
export function ModerationOverlay({ session, request, onClose }: OverlayProps<'moderate'>): JSX.Element | null {
  const { act, root, of, name } = request;
  const { strings } = useText();
  const words = React.useMemo(() => ({ ...strings, ...kudosStrings }), [strings]);
  const actions = React.useContext(ModerationActionsContext);
  if (!actions) return null;
  const { report, hide } = actions;
  return (
    <TextProvider strings={words} locale={session.host.locale}>
      {act === 'report' && <ReportDialog of={of} onReport={(reason) => report(root, reason)} onClose={onClose} />}
      {act === 'hide' && hide && <HideDialog of={of} name={name} onHide={(code, note) => hide(root, code, note)} onClose={onClose} />}
    </TextProvider>
  );
}
