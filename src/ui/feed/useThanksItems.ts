import * as React from 'react';
import { Thread } from '../../domain/feed/Thread';
import { ThanksActionsContext, ThanksRef } from '../shared/ThanksActionsContext';
import { useOpeners } from '../shared/useOpeners';
import { useText } from '../text/useText';
import { EntryMenuItem } from './EntryMenu';
import { useFeed } from './useFeed';

/** What whoever is thanked can do with it, in the feed and on the wall alike. */
export function useThanksItems({ root, post }: Thread): readonly EntryMenuItem[] {
  const { viewer } = useFeed();
  const { strings } = useText();
  const actions = React.useContext(ThanksActionsContext);
  const { takeDown } = useOpeners();
  const mine = post.kudos?.recipients.find(({ id }) => id === viewer.id);
  if (!post.kudos || !mine || !actions) return [];
  const kudos: ThanksRef = { root, actor: post.actor, recipients: post.kudos.recipients };
  const items: EntryMenuItem[] = [
    mine.scope === 'all'
      ? { key: 'unit', text: strings.ThanksShowInUnit, icon: 'unit', onSelect: () => actions.place(kudos, 'unit') }
      : { key: 'all', text: strings.ThanksShowToAll, icon: 'audience', onSelect: () => actions.place(kudos, 'all') }
  ];
  if (takeDown) items.push({ key: 'down', text: strings.ThanksTakeDown, icon: 'delete', onSelect: () => takeDown(kudos) });
  return items;
}
