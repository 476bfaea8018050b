import * as React from 'react';
import { BellItem } from '../../ui/bell/BellModel';
import { MineView } from '../../ui/mine/MineView';
import { useBell } from '../bell/useBell';
import { PageProps } from '../torget/PageProps';
import { openMine } from './openMine';
import { useMine } from './useMine';

/** Mitt, in the app. */
export function MinePage({ torget }: PageProps): JSX.Element {
  const { session, bell } = torget;
  const [mine] = React.useState(() => openMine(session));
  const open = ({ concern }: BellItem): void => torget.open(concern);
  return <MineView model={useMine(mine)} actions={mine.actions} bell={useBell(bell)} bellActions={bell.actions} onOpen={open} />;
}
