import { Activity, ReactionActivity } from '../log/activity';
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
  const post = row.kind === 'post' || row.kind === 'question' ? row : undefined;
  const written = post ?? (row.kind === 'comment' ? row : undefined);
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
    post?.audience ?? '',
    written?.text ?? '',
    written
      ? {
          title: post?.title || undefined,
          mentions: written.mentions.length > 0 ? written.mentions : undefined,
          picture: post?.picture,
          edited: written.editedAt
        }
      : null
  ];
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
