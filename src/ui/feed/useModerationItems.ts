import * as React from 'react';
import { Thread } from '../../domain/feed/Thread';
import { ModerationActionsContext } from '../shared/ModerationActionsContext';
import { useOpeners } from '../shared/useOpeners';
import { useText } from '../text/useText';
import { EntryMenuItem } from './EntryMenu';
import { useFeed } from './useFeed';
import { useName } from './useName';

/** Against what somebody else wrote: everyone reports it, a moderator hides it. */
export function useModerationItems({ root, post }: Thread): readonly EntryMenuItem[] {
  const { viewer } = useFeed();
  const { strings } = useText();
  const actions = React.useContext(ModerationActionsContext);
  const { moderate } = useOpeners();
  const name: string = useName(post.actor, post.actorName);
  if (!actions || !moderate || post.actor === viewer.id) return [];
  const of = post.kudos ? 'thanks' : 'post';
  const report: EntryMenuItem = { key: 'report', text: strings.MenuReport, icon: 'flag', onSelect: () => moderate({ act: 'report', root, of, name }) };
  const hide: EntryMenuItem = { key: 'hide', text: strings.MenuHide, icon: 'eyeOff', onSelect: () => moderate({ act: 'hide', root, of, name }) };
  return actions.hide ? [report, hide] : [report];
}
