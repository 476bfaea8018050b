import { Activity, CommentActivity, PostActivity, ReactionActivity } from '../log/activity';
import { Checkpoint, PackedReactions, PackedRow } from './Checkpoint';
import { packPairs } from './pairs';

const mostNamed: number = 3;

/** What stands beside the rows in a checkpoint. */
export type WindowFacts = Omit<Checkpoint, 'format' | 'rows' | 'reactions'>;

/**
 * Packs the newest threads, at most `mostThreads` of them; `since` moves up to the oldest that is kept.
 * Rows that wait in an outbox are nobody else's business and are left out.
 */
export function packWindow(activities: Iterable<Activity>, facts: WindowFacts, mostThreads: number): Checkpoint {
  const rows: Activity[] = [];
  const roots: Set<string> = new Set();
  for (const activity of activities) {
    if (activity.itemId < 0 || activity.root < facts.since) continue;
    rows.push(activity);
    roots.add(activity.root);
  }
  const newest = Array.from(roots).sort().reverse();
  const since = newest.length > mostThreads ? newest[mostThreads - 1] : facts.since;

  const packed: PackedRow[] = [];
  const reactions: Map<string, ReactionActivity[]> = new Map();
  for (const row of rows) {
    if (row.root < since) continue;
    if (row.kind === 'reaction') {
      const group = `${row.target} ${row.root} ${row.reaction}`;
      const list = reactions.get(group);
      if (list) list.push(row);
      else reactions.set(group, [row]);
    } else {
      packed.push(packRow(row));
    }
  }
  return { format: 1, ...facts, since, rows: packed, reactions: Array.from(reactions.values(), packReactions) };
}

function packRow(row: Exclude<Activity, ReactionActivity>): PackedRow {
  return [
    row.itemId,
    row.version,
    row.id,
    row.root,
    row.kind,
    row.actor,
    row.actorName,
    Math.floor(Date.parse(row.createdAt) / 1000),
    'target' in row ? row.target : '',
    'audience' in row ? row.audience : '',
    'text' in row ? row.text : '',
    packData(row)
  ];
}

function packData(row: Exclude<Activity, ReactionActivity>): unknown {
  switch (row.kind) {
    case 'post':
    case 'question':
      return { title: row.title || undefined, ...packMentions(row), picture: row.picture, edited: row.editedAt };
    case 'comment':
      return { ...packMentions(row), edited: row.editedAt };
    case 'kudos':
      return { value: row.value, recipients: row.recipients, unit: row.unit, shift: row.shift, picture: row.picture };
    default:
      return null;
  }
}

function packMentions({ mentions }: PostActivity | CommentActivity): { readonly mentions: unknown } {
  return { mentions: mentions.length > 0 ? mentions : undefined };
}

function packReactions(rows: readonly ReactionActivity[]): PackedReactions {
  const sorted = [...rows].sort((a, b) => a.itemId - b.itemId);
  const named = sorted
    .filter((row) => row.actor && row.actorName)
    .slice(0, mostNamed)
    .map((row): readonly [number, string, string] => [row.itemId, row.actor as string, row.actorName]);
  const { target, root, reaction } = rows[0];
  return [target, root, reaction, packPairs(sorted.map((row) => [row.itemId, row.reactor])), named];
}
