import { ThreadItem } from '../../ui/feed/FeedModel';

/** Gives the item of last time while nothing in it changed: a card is drawn again only when it must be. */
export function keepItems(): (made: ThreadItem) => ThreadItem {
  const held: Map<string, ThreadItem> = new Map();
  return (made) => {
    const before = held.get(made.thread.root);
    const same =
      before !== undefined &&
      before.thread === made.thread &&
      before.following === made.following &&
      JSON.stringify(before.why) === JSON.stringify(made.why);
    if (same) return before;
    held.set(made.thread.root, made);
    return made;
  };
}
