import * as React from 'react';
import { AdminSectionProps } from '../AdminSectionProps';
import { DirectoryPanel } from '../../../ui/admin/directory/DirectoryPanel';
import { openPublishing } from './openPublishing';
import { usePublishing } from './usePublishing';

/** The directory's publishing: how protected people are known, a preview, and the button that publishes. */
export function DirectorySection({ session }: AdminSectionProps): JSX.Element {
  const parts = React.useMemo(() => openPublishing(session), [session]);
  const { model, actions } = usePublishing(parts);
  return <DirectoryPanel model={model} {...actions} />;
}
