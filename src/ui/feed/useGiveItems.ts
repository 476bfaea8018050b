import * as React from 'react';
import { offeredValues } from '../../domain/kudos/KudosSettings';
import { Post } from '../../domain/feed/Thread';
import { toLook } from '../kudos/useValue';
import { KudosSettingsContext } from '../shared/KudosSettingsContext';
import { useOpeners } from '../shared/useOpeners';
import { useText } from '../text/useText';
import { EntryMenuGroup, EntryMenuItem } from './EntryMenu';
import { useFeed } from './useFeed';
import { useName } from './useName';

/**
 * Thanking whoever wrote: a post offers the values at once, so that what is left is a sentence
 * (docs/decisions/how-many-clicks-is-a-thank-you.md). Whoever gave thanks is thanked more seldom, and their menu is long.
 */
export function useGiveItems(post: Post): readonly (EntryMenuItem | EntryMenuGroup)[] {
  const { viewer } = useFeed();
  const { strings, locale } = useText();
  const { giveKudos } = useOpeners();
  const settings = React.useContext(KudosSettingsContext);
  const name: string = useName(post.actor, post.actorName);
  if (!giveKudos || post.actor === viewer.id) return [];
  const people = [{ id: post.actor, name }];
  if (post.kudos) return [{ key: 'kudos', text: strings.MenuGiveKudos, icon: 'kudos', onSelect: () => giveKudos({ people }) }];
  const items = offeredValues(settings).map((each): EntryMenuItem => {
    const { id, name: text, icon } = toLook(each, locale);
    return { key: `kudos ${id}`, text, icon, onSelect: () => giveKudos({ people, value: id }) };
  });
  return [{ key: 'kudos', title: strings.MenuGiveKudos, items }];
}
