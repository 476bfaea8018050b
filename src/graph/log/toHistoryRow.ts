import * as v from 'valibot';

import { HistoryRow } from '../../domain/kudos/HistoryRow';
import { Change } from '../../domain/log/activity';
import { activityRowSchema } from './activityRow';
import { toChange } from './toChange';

/**
 * A row that concerns a person, as the history reads it; undefined for what is no kudos, and for what does not hold.
 * A received row is judged as the kudos that it is a copy of, so that nothing gets into a history that no fold would show.
 */
export function toHistoryRow(row: unknown, person: string): HistoryRow | undefined {
  const parsed = v.safeParse(activityRowSchema, row);
  if (!parsed.success) return undefined;
  const { fields } = parsed.output;
  const isReceived: boolean = fields.Kind === 'received';
  const [root] = fields.Thread.split('~');
  if (isReceived && (fields.Target !== root || fields.ActivityId.toLowerCase() !== `${root}.received.${person}`.toLowerCase())) return undefined;
  const change: Change = isReceived
    ? toChange({ ...parsed.output, id: String(parsed.output.id), fields: { ...fields, Kind: 'kudos', ActivityId: root, Audience: 'all' } })
    : toChange(row);
  if (change.type !== 'upserted') return undefined;
  const { activity } = change;
  if (activity.kind === 'retraction') return { type: 'takenDown', root: activity.target, actor: activity.actor };
  if (activity.kind === 'placement') {
    return { type: 'placed', root: activity.target, actor: activity.actor, audience: activity.audience, createdAt: activity.createdAt, itemId: activity.itemId };
  }
  if (activity.kind !== 'kudos') return undefined;
  const { actor, actorName, createdAt, text, value, recipients, unit, shift, picture } = activity;
  // Somebody may have written a copy for a person whom the kudos does not thank.
  if (isReceived ? !recipients.some(({ id }) => id === person) : actor !== person) return undefined;
  return { type: isReceived ? 'received' : 'given', root: activity.root, actor, actorName, createdAt, text, value, recipients, unit, shift, picture };
}
