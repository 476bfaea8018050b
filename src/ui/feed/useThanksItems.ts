import * as React from 'react';
import { Thread } from '../../domain/feed/Thread';
import { ThanksActionsContext, ThanksRef } from '../shared/ThanksActionsContext';
import { useOpeners } from '../shared/useOpeners';
import { useText } from '../text/useText';
import { EntryMenuItem } from './EntryMenu';
import { useFeed } from './useFeed';
import { useName } from './useName';

/** What can be done with thanks, in the feed and on the wall alike: by who received them, who reads them, and who moderates. */
export function useThanksItems({ root, post }: Thread): readonly EntryMenuItem[] {
  const { viewer } = useFeed();
  const { strings } = useText();
  const actions = React.useContext(ThanksActionsContext);
  const { thanks: ask } = useOpeners();
  const name: string = useName(post.actor, post.actorName);
  if (!post.kudos || !actions) return [];
  const kudos: ThanksRef = { root, actor: post.actor, recipients: post.kudos.recipients };
  const items: EntryMenuItem[] = [];
  const mine = post.kudos.recipients.find(({ id }) => id === viewer.id);
  if (mine) {
    items.push(
      mine.scope === 'all'
        ? { key: 'unit', text: strings.ThanksShowInUnit, icon: 'unit', onSelect: () => actions.place(kudos, 'unit') }
        : { key: 'all', text: strings.ThanksShowToAll, icon: 'audience', onSelect: () => actions.place(kudos, 'all') }
    );
    if (ask) items.push({ key: 'down', text: strings.ThanksTakeDown, icon: 'delete', onSelect: () => ask({ act: 'takeDown', kudos, name }) });
  }
  if (ask && post.actor !== viewer.id) items.push({ key: 'report', text: strings.ThanksReport, icon: 'flag', onSelect: () => ask({ act: 'report', kudos, name }) });
  if (ask && actions.hide) items.push({ key: 'hide', text: strings.ThanksHide, icon: 'eyeOff', onSelect: () => ask({ act: 'hide', kudos, name }) });
  return items;
}
