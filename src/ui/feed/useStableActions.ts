import * as React from 'react';
import { FeedActions } from './FeedModel';

/** The same object for good, which calls the newest actions: a thread is not drawn anew because a callback is. */
export function useStableActions(actions: FeedActions): FeedActions {
  const newest: React.MutableRefObject<FeedActions> = React.useRef(actions);
  newest.current = actions;
  const [stable] = React.useState<FeedActions>(() => ({
    setFilter: filter => newest.current.setFilter(filter),
    showNew: () => newest.current.showNew(),
    showOlder: () => newest.current.showOlder(),
    retry: () => newest.current.retry(),
    setUp: () => newest.current.setUp(),
    publish: draft => newest.current.publish(draft),
    comment: (thread, text, mentions, replyTo) => newest.current.comment(thread, text, mentions, replyTo),
    react: (thread, target, reaction, on) => newest.current.react(thread, target, reaction, on),
    chooseAnswer: (thread, comment, chosen) => newest.current.chooseAnswer(thread, comment, chosen),
    edit: (thread, target, text, mentions) => newest.current.edit(thread, target, text, mentions),
    remove: (thread, target) => newest.current.remove(thread, target),
    resend: itemId => newest.current.resend(itemId),
    discard: itemId => newest.current.discard(itemId),
    follow: (thread, follow) => newest.current.follow(thread, follow),
    copyLink: thread => newest.current.copyLink(thread),
    share: actions.share && (thread => newest.current.share?.(thread)),
    suggestPeople: text => newest.current.suggestPeople(text),
    searchHint: text => newest.current.searchHint(text),
    preparePicture: file => newest.current.preparePicture(file),
    loadDraft: () => newest.current.loadDraft(),
    saveDraft: draft => newest.current.saveDraft(draft)
  }));
  return stable;
}
