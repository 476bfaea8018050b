import { Activity, CommentActivity, KudosData, PostActivity, ReactionActivity, ReactionKind, reactionKinds } from '../log/activity';
import { Checkpoint, PackedReactions, PackedRow } from './Checkpoint';
import { mostPairs, unpackPairs } from './pairs';

/** 2100: later is no time at which a row was made. */
const latestSecond: number = 4_102_444_800;

/** The content of a packed row's last place, already checked where the file was read. */
type PackedData = Partial<Pick<PostActivity, 'title' | 'mentions' | 'picture'>> & { readonly edited?: string };

/** The activities of a checkpoint; what cannot be one is left out, and so are reactions beyond 200,000. */
export function unpackWindow(checkpoint: Checkpoint): Activity[] {
  const activities: Activity[] = [];
  for (const row of checkpoint.rows) {
    const activity = unpackRow(row);
    if (activity) activities.push(activity);
  }
  let pairsLeft: number = mostPairs;
  for (const group of checkpoint.reactions) {
    // One by one: a call takes only so many arguments.
    for (const reaction of unpackReactions(group)) {
      if (pairsLeft-- <= 0) return activities;
      activities.push(reaction);
    }
  }
  return activities;
}

function unpackRow(row: PackedRow): Activity | undefined {
  const [itemId, version, id, root, kind, actor, actorName, seconds, target, audience, text, rawData] = row;
  if (!(seconds >= 0 && seconds <= latestSecond)) return undefined;
  // The very form that a page of changes gives: times are compared as strings.
  const createdAt = new Date(seconds * 1000).toISOString();
  const shared = { itemId, version, id, root, actor, actorName, createdAt };
  const data: PackedData = (rawData as PackedData | null) ?? {};
  const mentions: PostActivity['mentions'] = data.mentions ?? [];
  switch (kind) {
    case 'post':
    case 'question':
      return { ...shared, kind, audience, title: data.title ?? '', text, mentions, picture: data.picture, editedAt: data.edited };
    case 'kudos':
      return { ...shared, kind, audience, text, mentions: [], ...(rawData as KudosData) };
    case 'placement':
      return { ...shared, kind, target, audience };
    case 'comment':
      return { ...shared, kind, target, text, mentions, editedAt: data.edited } as CommentActivity;
    case 'answer':
    case 'retraction':
      return { ...shared, kind, target };
    default:
      return undefined;
  }
}

function unpackReactions([target, root, reaction, packed, named]: PackedReactions): ReactionActivity[] {
  if (reactionKinds.indexOf(reaction as ReactionKind) < 0) return [];
  const names = new Map(named.map(([itemId, actor, name]) => [itemId, { actor, name }]));
  return unpackPairs(packed).map(([itemId, reactor]) => {
    const known = names.get(itemId);
    return {
      kind: 'reaction',
      itemId,
      root,
      target,
      reaction: reaction as ReactionKind,
      reactor,
      actor: known?.actor,
      actorName: known?.name ?? '',
      createdAt: ''
    };
  });
}
