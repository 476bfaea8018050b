import * as React from 'react';
import { Thread } from '../../domain/feed/Thread';
import { useText } from '../text/useText';
import { EntryMenu, EntryMenuGroup, EntryMenuItem } from './EntryMenu';
import { useFeed } from './useFeed';
import { useGiveItems } from './useGiveItems';
import { useModerationItems } from './useModerationItems';
import { useName } from './useName';
import { useThanksItems } from './useThanksItems';

export interface PostMenuProps {
  readonly thread: Thread;
  readonly following: boolean;
  /** Left out for thanks, which are never edited. */
  readonly onEdit?: () => void;
  readonly onRemove: () => void;
}

/** What can be done with a post; more of it with one's own. */
export function PostMenu({ thread, following, onEdit, onRemove }: PostMenuProps): JSX.Element | null {
  const { viewer, actions, announce } = useFeed();
  const { strings, fill } = useText();
  const name: string = useName(thread.post.actor, thread.post.actorName);
  const giving = useGiveItems(thread.post);
  const ofThanks: readonly EntryMenuItem[] = useThanksItems(thread);
  const moderating: readonly EntryMenuItem[] = useModerationItems(thread);
  const own: boolean = thread.post.actor === viewer.id;
  const copy = (): void => {
    actions.copyLink(thread).then(
      () => announce(strings.LinkCopied),
      () => announce(strings.LinkNotCopied)
    );
  };
  if (thread.post.sending) {
    return null;
  }
  const items: (EntryMenuItem | EntryMenuGroup)[] = [
    { key: 'copy', text: strings.MenuCopyLink, icon: 'link', onSelect: copy },
    following
      ? { key: 'follow', text: strings.MenuUnfollow, icon: 'unfollow', onSelect: () => actions.follow(thread, false) }
      : { key: 'follow', text: strings.MenuFollow, icon: 'follow', onSelect: () => actions.follow(thread, true) }
  ];
  const { share } = actions;
  if (share) {
    items.splice(1, 0, { key: 'share', text: strings.MenuShare, icon: 'share', onSelect: () => share(thread) });
  }
  items.push(...giving, ...ofThanks, ...moderating);
  if (own) {
    // Thanks were received as they were given: they are taken back whole, never changed.
    if (onEdit && !thread.post.kudos) items.push({ key: 'edit', text: strings.MenuEdit, icon: 'edit', onSelect: onEdit });
    items.push({ key: 'delete', text: strings.Delete, icon: 'delete', onSelect: onRemove });
  }
  return <EntryMenu label={own ? strings.MoreForYours : fill(strings.MoreFor, { name })} items={items} />;
}
